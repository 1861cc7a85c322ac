// rule: POLICY_WITHOUT_INITIATIVE
// severity: ERROR
// title ja: 取組のない方針
// title en: Policy without initiative
// ja: {place}を実施する{INITIATIVE}がありません。
// en: No initiative carries out {place}.
// finds: A policy (方針) that leads to no initiative. Not checked in plans without initiatives.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE EXISTS { (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_INITIATIVE]->() }
MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->(measure)-[:HAS_POLICY]->(policy)
WHERE NOT EXISTS { (policy)-[:CARRIED_OUT_BY]->() }
RETURN
  plan.id AS plan,
  policy.id AS node,
  [{level: 'MEASURE', name: measure.code}, {level: 'POLICY', name: policy.number}] AS place
ORDER BY policy.sortKey
