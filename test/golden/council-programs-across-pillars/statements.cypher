// program.count
CALL () {
  MATCH (program:Program)-[:RUN_BY]->(this0:Department)
  WHERE (this0.foldedName IN $values.param0 AND (COUNT {
    MATCH (program)<-[:LISTS]-(:Initiative)<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(this1:Pillar)
    RETURN DISTINCT this1
  } + CASE
    WHEN ($values.param1 = true OR EXISTS {
      MATCH (program)<-[:LISTS { relisted: false }]-(:Initiative)
    }) THEN 0
    ELSE 1
  END) >= $values.param2)
  RETURN count(DISTINCT program) AS count
}
RETURN NULL AS parent, count

// program.page
CALL () {
  MATCH (program:Program)-[:RUN_BY]->(this0:Department)
  WHERE (this0.foldedName IN $values.param0 AND (COUNT {
    MATCH (program)<-[:LISTS]-(:Initiative)<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(this1:Pillar)
    RETURN DISTINCT this1
  } + CASE
    WHEN ($values.param1 = true OR EXISTS {
      MATCH (program)<-[:LISTS { relisted: false }]-(:Initiative)
    }) THEN 0
    ELSE 1
  END) >= $values.param2)
  RETURN DISTINCT program
  ORDER BY program.sortKey ASC, program.id ASC
  LIMIT $limit
}
RETURN NULL AS parent, program { .id, .name, .summary } AS node, [program.sortKey, program.id] AS keys
ORDER BY program.sortKey ASC, program.id ASC

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
