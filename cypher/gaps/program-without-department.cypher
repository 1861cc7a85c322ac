// rule: PROGRAM_WITHOUT_DEPARTMENT
// severity: ERROR
// title ja: 担当課のない事業
// title en: Program without division in charge
// ja: {place}に{DEPARTMENT}がありません。
// en: No division is in charge of {place}.
// finds: A program (事業) without a responsible department. Not checked in plans that print no departments. INFO where fewer than nine in ten of the plan have one.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (program:Program {plan: plan.id})
USING INDEX SEEK program:Program(plan, sortKey)
WHERE program.sortKey IS NOT NULL
WITH plan, collect({node: program, isLinked: EXISTS { (program)-[:RUN_BY]->() }}) AS every
WITH plan, every, size([one IN every WHERE one.isLinked]) AS linked
WHERE linked > 0
UNWIND [one IN every WHERE NOT one.isLinked | one.node] AS program
MATCH (program)<-[:LISTS]-(at)
WITH plan, program, linked, every, at
ORDER BY at.sortKey
WITH plan, program, linked, every, head(collect(placeInGap(at))) AS at
RETURN
  plan.id AS plan,
  program.id AS node,
  at + [{level: 'PROGRAM', name: '「' + program.name + '」'}] AS place,
  CASE WHEN linked * 10 >= size(every) * 9 THEN 'ERROR' ELSE 'INFO' END AS severity
ORDER BY program.sortKey
