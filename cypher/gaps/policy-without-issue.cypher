// rule: POLICY_WITHOUT_ISSUE
// severity: WARNING
// title ja: 課題につながらない方針
// title en: Policy without issue
// ja: {place}に対応する{ISSUE}がありません。
// en: No issue leads to {place}.
// finds: A policy (方針) that no issue leads to, so its rationale is not stated. Not checked in plans that lead no issue to a policy.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (policy:Policy {plan: plan.id})
USING INDEX SEEK policy:Policy(plan, sortKey)
WHERE policy.sortKey IS NOT NULL
WITH plan, collect({node: policy, isLinked: EXISTS { (policy)<-[:ADDRESSED_BY]-() }}) AS every
WITH plan, every, size([one IN every WHERE one.isLinked]) AS linked
WHERE linked > 0
UNWIND [one IN every WHERE NOT one.isLinked | one.node] AS policy
MATCH (policy)<-[:HAS_POLICY]-(at)
RETURN
  plan.id AS plan,
  policy.id AS node,
  placeInGap(at) + [{level: 'POLICY', name: ownNumber(policy)}] AS place
ORDER BY policy.sortKey
