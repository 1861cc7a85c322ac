// footnote.byIds
UNWIND $ids AS id
MATCH (footnote:Footnote {id: id})
RETURN footnote { .id, .number, .term, .summary } AS node

// footnote.explains
UNWIND $ids AS parent
MATCH (:Footnote {id: parent})<-[:EXPLAINED_BY]-(explained:Node)
RETURN parent, explained.id AS node
ORDER BY explained.sortKey

// indicator.byIds
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
RETURN indicator { .id, .name, .kind, .unit, .direction, .noTargetReason } AS node

// initiative.byIds
UNWIND $ids AS id
MATCH (initiative:Initiative {id: id})
RETURN initiative { .id, .code, .number, .name, .summary, .page } AS node

// program.byIds
UNWIND $ids AS id
MATCH (program:Program {id: id})
RETURN program { .id, .name, .summary } AS node

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
