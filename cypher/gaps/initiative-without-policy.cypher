// rule: INITIATIVE_WITHOUT_POLICY
// severity: WARNING
// title ja: 方針につながらない取組
// title en: Initiative without policy
// ja: {place}につながる{POLICY}がありません。
// en: No policy leads to {place}.
// finds: An initiative (取組) that carries out no policy, so its purpose is not stated. Not checked in plans without policies.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE EXISTS { (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_POLICY]->() }
MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->(measure)-[:HAS_INITIATIVE]->(initiative)
WHERE NOT EXISTS { (initiative)<-[:CARRIED_OUT_BY]-() }
RETURN
  plan.id AS plan,
  initiative.id AS node,
  [{level: 'MEASURE', name: measure.code}, {level: 'INITIATIVE', name: initiative.number}] AS place
ORDER BY initiative.sortKey
