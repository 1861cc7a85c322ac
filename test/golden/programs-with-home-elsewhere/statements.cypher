// listing.byPrograms
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[listing:LISTS]-(initiative:Initiative)
RETURN parent, listing { .order, .relisted, .summary, .page, .departments, initiativeId: startNode(listing).id, programId: endNode(listing).id } AS node
ORDER BY initiative.sortKey, listing.order

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

// program.count
CALL () {
  MATCH (program:Program)
  WHERE ((program.plan = $param0 AND program.sortKey IS NOT NULL) AND (COUNT {
    MATCH (program)<-[:LISTS]-(:Initiative)<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(this0:Pillar)
    RETURN DISTINCT this0
  } + CASE
    WHEN EXISTS {
      MATCH (program)<-[:LISTS { relisted: false }]-(:Initiative)
    } THEN 0
    ELSE 1
  END) >= $param1)
  RETURN count(program) AS count
}
RETURN NULL AS parent, count

// program.page
CALL () {
  MATCH (program:Program)
  WHERE ((program.plan = $param0 AND program.sortKey IS NOT NULL) AND (COUNT {
    MATCH (program)<-[:LISTS]-(:Initiative)<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(this0:Pillar)
    RETURN DISTINCT this0
  } + CASE
    WHEN EXISTS {
      MATCH (program)<-[:LISTS { relisted: false }]-(:Initiative)
    } THEN 0
    ELSE 1
  END) >= $param1)
  RETURN program
  ORDER BY program.sortKey ASC, program.id ASC
  LIMIT $limit
}
RETURN NULL AS parent, program { .id, .name, .summary } AS node, [program.sortKey, program.id] AS keys
ORDER BY program.sortKey ASC, program.id ASC

// program.reach
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[listing:LISTS]-(initiative:Initiative)<-[:HAS_INITIATIVE]-(measure:Measure)<-[:HAS_MEASURE]-(pillar:Pillar)
RETURN
  parent,
  {
    pillars: count(DISTINCT pillar),
    measures: count(DISTINCT measure),
    initiatives: count(DISTINCT initiative),
    homeLoaded: count(CASE WHEN NOT listing.relisted THEN 1 END) > 0
  } AS node
