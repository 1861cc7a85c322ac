// rule: PROGRAM_WITHOUT_DEPARTMENT
// severity: ERROR
// title ja: 担当課のない事業
// title en: Program without division in charge
// ja: {place}に{DEPARTMENT}がありません。
// en: No division is in charge of {place}.
// finds: A program (事業) without a responsible department. Not checked in plans that print no departments.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE EXISTS { (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_INITIATIVE]->()-[:LISTS]->()-[:RUN_BY]->() }
MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_INITIATIVE]->(initiative)-[:LISTS]->(program)
WHERE NOT EXISTS { (program)-[:RUN_BY]->() }
WITH plan, program, initiative
ORDER BY initiative.sortKey
WITH plan, program, head(collect(initiative.code)) AS code
RETURN
  plan.id AS plan,
  program.id AS node,
  [{level: 'INITIATIVE', name: code}, {level: 'PROGRAM', name: '「' + program.name + '」'}] AS place
ORDER BY program.sortKey
