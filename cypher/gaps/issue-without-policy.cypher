// rule: ISSUE_WITHOUT_POLICY
// severity: ERROR
// title ja: 対応する方針のない課題
// title en: Issue without policy
// ja: {place}に対応する{POLICY}がありません。
// en: No policy addresses {place}.
// finds: An issue (課題) that leads to no policy. Not checked in plans without policies.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE EXISTS { (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_POLICY]->() }
MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->(measure)-[:FACES]->(issue)
WHERE NOT EXISTS { (issue)-[:ADDRESSED_BY]->() }
RETURN
  plan.id AS plan,
  issue.id AS node,
  [{level: 'MEASURE', name: measure.code}, {level: 'ISSUE', name: issue.number}] AS place
ORDER BY issue.sortKey
