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
  WHERE (measure.code IN $values.param0 AND (measure.plan = $values.param1 AND measure.sortKey IS NOT NULL))
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

// scope.byIds
UNWIND $ids AS id
OPTIONAL MATCH (named:Node {id: id})
RETURN
  id,
  named IS NOT NULL AS isKnown,
  head([(named:Plan)<-[:PUBLISHES]-(publisher) | publisher.id]) AS municipality,
  [(named:Municipality)-[:PUBLISHES]->(published) | published.id] AS plans,
  COLLECT {
    CALL (id, named) {
      WITH id
      WHERE id = '*'
      CALL (id) {
        MATCH (plan:Plan {isPartlyLoaded: true})
        WHERE plan.sortKey IS NOT NULL
        RETURN plan
        ORDER BY plan.isPartlyLoaded, plan.sortKey
        LIMIT $limit
      }
      RETURN plan
      UNION ALL
      MATCH (named:Municipality)-[:PUBLISHES]->(plan)
      WHERE plan.isPartlyLoaded
      RETURN plan
      UNION ALL
      WITH named AS plan
      WHERE plan:Plan AND plan.isPartlyLoaded
      RETURN plan
    }
    WITH plan
    ORDER BY plan.sortKey
    LIMIT $limit
    RETURN {
  plan: plan { .id, .title, .startFiscalYear, .endFiscalYear, .loadedPillars, .missingPillars, .levelKinds, .levelNames, .revision },
  municipality: head([(plan)<-[:PUBLISHES]-(municipality) | municipality.name])
}
  } AS partlyLoaded
