// committee.byPrograms
UNWIND $ids AS parent
MATCH (:Program {id: parent})-[runsThrough:RUNS_THROUGH]->(committee:Committee)
RETURN parent, committee { .id, .name } AS node
ORDER BY runsThrough.order

// department.byPrograms
UNWIND $ids AS parent
MATCH (:Program {id: parent})-[runBy:RUN_BY]->(department:Department)
RETURN parent, department { .id, .name, .kind } AS node
ORDER BY runBy.order

// initiative.byMeasures
UNWIND $ids AS parent
MATCH (:Measure {id: parent})-[:HAS_INITIATIVE]->(initiative:Initiative)
RETURN parent, initiative { .id, .code, .number, .name, .summary, .page } AS node
ORDER BY initiative.sortKey

// listing.byInitiatives
UNWIND $ids AS parent
MATCH (:Initiative {id: parent})-[listing:LISTS]->(:Program)
RETURN parent, listing { .order, .relisted, .summary, .page, .departments, initiativeId: startNode(listing).id, programId: endNode(listing).id } AS node
ORDER BY listing.order

// measure.page
CALL () {
  MATCH (measure:Measure)
  WHERE ((measure.plan = $param0 AND measure.sortKey IS NOT NULL) AND measure.code = $param1)
  RETURN measure
  ORDER BY measure.sortKey ASC, measure.id ASC
  LIMIT $limit
}
RETURN NULL AS parent, measure { .id, .code, .number, .name, .priority, .page, .noIndicatorReason } AS node, [measure.sortKey, measure.id] AS keys
ORDER BY measure.sortKey ASC, measure.id ASC

// pillar.byMeasures
UNWIND $ids AS parent
MATCH (:Measure {id: parent})<-[:HAS_MEASURE]-(pillar:Pillar)
RETURN parent, pillar { .id, .number, .name } AS node
ORDER BY pillar.sortKey

// plan.byIds
UNWIND $ids AS id
MATCH (plan:Plan {id: id})
RETURN plan { .id, .title, .startFiscalYear, .endFiscalYear, .loadedPillars, .missingPillars, .levelKinds, .levelNames, .revision } AS node

// plan.partlyLoaded
MATCH (plan:Plan)<-[:PUBLISHES]-(municipality:Municipality)
WHERE size(plan.missingPillars) > 0
  AND ($ids IS NULL OR plan.id IN $ids OR municipality.id IN $ids)
WITH plan, municipality
ORDER BY plan.sortKey
LIMIT $limit
RETURN
  plan.id AS id,
  plan.title AS title,
  municipality.name AS municipality,
  [level IN range(0, size(plan.levelKinds) - 1) WHERE plan.levelKinds[level] = 'PILLAR' | plan.levelNames[level]][0] AS pillarName,
  plan.missingPillars AS missingPillars
ORDER BY plan.sortKey

// program.byIds
UNWIND $ids AS id
MATCH (program:Program {id: id})
RETURN program { .id, .name, .summary } AS node

// programCount.byInitiatives
UNWIND $ids AS parent
MATCH (:Initiative {id: parent})-[listing:LISTS]->(program:Program)
RETURN parent, {
  listed: count(listing),
  distinct: count(DISTINCT program),
  relisted: count(CASE WHEN listing.relisted THEN 1 END)
} AS node

// programCount.byMeasures
UNWIND $ids AS parent
MATCH (:Measure {id: parent})-[:HAS_INITIATIVE]->()-[listing:LISTS]->(program:Program)
RETURN parent, {
  listed: count(listing),
  distinct: count(DISTINCT program),
  relisted: count(CASE WHEN listing.relisted THEN 1 END)
} AS node
