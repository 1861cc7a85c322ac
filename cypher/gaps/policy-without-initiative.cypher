// rule: POLICY_WITHOUT_INITIATIVE
// severity: ERROR
// title ja: 取組のない方針
// title en: Policy without initiative
// ja: {place}を実施する{INITIATIVE}がありません。
// en: No initiative carries out {place}.
// finds: A policy (方針) that leads to no initiative. Not checked in plans that lead no policy to an initiative. INFO where fewer than nine in ten of the plan have one.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (policy:Policy {plan: plan.id})
USING INDEX SEEK policy:Policy(plan, sortKey)
WHERE policy.sortKey IS NOT NULL
WITH plan, collect({node: policy, isLinked: EXISTS { (policy)-[:CARRIED_OUT_BY]->() }}) AS every
WITH plan, every, size([one IN every WHERE one.isLinked]) AS linked
WHERE linked > 0
UNWIND [one IN every WHERE NOT one.isLinked | one.node] AS policy
MATCH (policy)<-[:HAS_POLICY]-(at)
RETURN
  plan.id AS plan,
  policy.id AS node,
  placeInGap(at) + [{level: 'POLICY', name: ownNumber(policy)}] AS place,
  CASE WHEN linked * 10 >= size(every) * 9 THEN 'ERROR' ELSE 'INFO' END AS severity
ORDER BY policy.sortKey
