// rule: INITIATIVE_WITHOUT_PROGRAM
// severity: ERROR
// title ja: 事業のない取組
// title en: Initiative without program
// ja: {place}に{PROGRAM}がありません。
// en: No program is listed under {place}.
// finds: An initiative (取組) that lists no program. Not checked in plans whose initiatives list no programs. INFO where fewer than nine in ten of the plan have one.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (initiative:Initiative {plan: plan.id})
USING INDEX SEEK initiative:Initiative(plan, sortKey)
WHERE initiative.sortKey IS NOT NULL
WITH plan, collect({node: initiative, isLinked: EXISTS { listed(initiative, , ) }}) AS every
WITH plan, every, size([one IN every WHERE one.isLinked]) AS linked
WHERE linked > 0
UNWIND [one IN every WHERE NOT one.isLinked | one.node] AS initiative
OPTIONAL MATCH ofMeasure(initiative, measure)
RETURN
  plan.id AS plan,
  initiative.id AS node,
  placeInGap(measure) + [{level: 'INITIATIVE', name: ownNumber(initiative)}] AS place,
  CASE WHEN linked * 10 >= size(every) * 9 THEN 'ERROR' ELSE 'INFO' END AS severity
ORDER BY initiative.sortKey
