// measure.count
CALL () {
  MATCH (measure:Measure)
  WHERE measure.priority = $values.param0
  RETURN count(measure) AS count
}
RETURN NULL AS parent, count

// measure.page
CALL () {
  MATCH (measure:Measure)
  WHERE measure.priority = $values.param0
  RETURN measure
  ORDER BY measure.codeKey ASC, measure.id DESC
  LIMIT $limit
}
RETURN NULL AS parent, measure { .id, .code, .number, .name, .priority, .page, .noIndicatorReason } AS node, [measure.codeKey, measure.id] AS keys
ORDER BY measure.codeKey ASC, measure.id DESC

// pillar.byVisions
UNWIND $ids AS parent
MATCH (:Vision {id: parent})<-[:ENVISIONS]-(pillar:Pillar)
RETURN parent, pillar { .id, .number, .name } AS node
ORDER BY pillar.sortKey

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

// vision.byMeasures
UNWIND $ids AS parent
MATCH (:Measure {id: parent})<-[:AIMS_AT]-(vision:Vision)
RETURN parent, vision { .id, .number, .summary } AS node
ORDER BY vision.sortKey
