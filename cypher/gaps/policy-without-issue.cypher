// rule: POLICY_WITHOUT_ISSUE
// severity: WARNING
// title ja: 課題につながらない方針
// title en: Policy without issue
// ja: {place}に対応する{ISSUE}がありません。
// en: No issue leads to {place}.
// finds: A policy (方針) that no issue leads to, so its rationale is not stated. Not checked in plans without issues.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE EXISTS { (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:FACES]->() }
MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->(measure)-[:HAS_POLICY]->(policy)
WHERE NOT EXISTS { (policy)<-[:ADDRESSED_BY]-() }
RETURN
  plan.id AS plan,
  policy.id AS node,
  [{level: 'MEASURE', name: measure.code}, {level: 'POLICY', name: policy.number}] AS place
ORDER BY policy.sortKey
