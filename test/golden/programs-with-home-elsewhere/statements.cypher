// listing.byPrograms
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[listing:LISTS]-(initiative:Initiative)
RETURN parent, listing { .order, .relisted, .summary, .page, .departments, initiativeId: startNode(listing).id, programId: endNode(listing).id } AS node
ORDER BY initiative.sortKey, listing.order

// program.count
CALL () {
  MATCH (program:Program)
  WHERE ((program.plan = $values.param0 AND program.sortKey IS NOT NULL) AND (COUNT {
    MATCH (program)<-[:LISTS]-(:Initiative)<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(this0:Pillar)
    RETURN DISTINCT this0
  } + CASE
    WHEN ($values.param1 = true OR EXISTS {
      MATCH (program)<-[:LISTS { relisted: false }]-(:Initiative)
    }) THEN 0
    ELSE 1
  END) >= $values.param2)
  RETURN count(program) AS count
}
RETURN NULL AS parent, count

// program.page
CALL () {
  MATCH (program:Program)
  WHERE ((program.plan = $values.param0 AND program.sortKey IS NOT NULL) AND (COUNT {
    MATCH (program)<-[:LISTS]-(:Initiative)<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(this0:Pillar)
    RETURN DISTINCT this0
  } + CASE
    WHEN ($values.param1 = true OR EXISTS {
      MATCH (program)<-[:LISTS { relisted: false }]-(:Initiative)
    }) THEN 0
    ELSE 1
  END) >= $values.param2)
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
