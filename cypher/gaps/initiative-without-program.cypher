// rule: INITIATIVE_WITHOUT_PROGRAM
// severity: ERROR
// title ja: 事業のない取組
// title en: Initiative without program
// ja: {place}に{PROGRAM}がありません。
// en: No program is listed under {place}.
// finds: An initiative (取組) that lists no program. Not checked in plans that list no programs.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE EXISTS { (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_INITIATIVE]->()-[:LISTS]->() }
MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->(measure)-[:HAS_INITIATIVE]->(initiative)
WHERE NOT EXISTS { (initiative)-[:LISTS]->() }
RETURN
  plan.id AS plan,
  initiative.id AS node,
  [{level: 'MEASURE', name: measure.code}, {level: 'INITIATIVE', name: initiative.number}] AS place
ORDER BY initiative.sortKey
