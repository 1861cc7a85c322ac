// rule: INITIATIVE_WITHOUT_POLICY
// severity: WARNING
// title ja: 方針につながらない取組
// title en: Initiative without policy
// ja: {place}につながる{POLICY}がありません。
// en: No policy leads to {place}.
// finds: An initiative (取組) that carries out no policy, so its purpose is not stated. Not checked in plans that lead no policy to an initiative.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (initiative:Initiative {plan: plan.id})
USING INDEX SEEK initiative:Initiative(plan, sortKey)
WHERE initiative.sortKey IS NOT NULL
WITH plan, collect({node: initiative, isLinked: EXISTS { (initiative)<-[:CARRIED_OUT_BY]-() }}) AS every
WITH plan, every, size([one IN every WHERE one.isLinked]) AS linked
WHERE linked > 0
UNWIND [one IN every WHERE NOT one.isLinked | one.node] AS initiative
OPTIONAL MATCH ofMeasure(initiative, measure)
RETURN
  plan.id AS plan,
  initiative.id AS node,
  placeInGap(measure) + [{level: 'INITIATIVE', name: ownNumber(initiative)}] AS place
ORDER BY initiative.sortKey
