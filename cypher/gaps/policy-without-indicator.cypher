// rule: POLICY_WITHOUT_INDICATOR
// severity: WARNING
// title ja: 評価指標のない方針
// title en: Policy without indicator
// ja: {place}の達成度を測る評価指標がありません。
// en: No evaluation indicator measures {place}.
// finds: A policy (方針) that no evaluation indicator measures, with the reason printed for its measure. Not checked in plans without evaluation indicators.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE EXISTS { (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_POLICY]->()-[:MEASURED_BY]->() }
MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->(measure)-[:HAS_POLICY]->(policy)
WHERE NOT EXISTS { (policy)-[:MEASURED_BY]->() }
RETURN
  plan.id AS plan,
  policy.id AS node,
  [{level: 'MEASURE', name: measure.code}, {level: 'POLICY', name: policy.number}] AS place,
  measure.noIndicatorReason AS printedReason
ORDER BY policy.sortKey
