// rule: POLICY_WITHOUT_INDICATOR
// severity: WARNING
// title ja: 評価指標のない方針
// title en: Policy without indicator
// ja: {place}の達成度を測る評価指標がありません。
// en: No evaluation indicator measures {place}.
// finds: A policy (方針) that no evaluation indicator measures, with the reason printed for its measure. Not checked in plans without evaluation indicators.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (policy:Policy {plan: plan.id})
USING INDEX SEEK policy:Policy(plan, sortKey)
WHERE policy.sortKey IS NOT NULL
WITH plan, collect({node: policy, isLinked: EXISTS { (policy)-[:MEASURED_BY]->() }}) AS every
WITH plan, every, size([one IN every WHERE one.isLinked]) AS linked
WHERE linked > 0
UNWIND [one IN every WHERE NOT one.isLinked | one.node] AS policy
MATCH (policy)<-[:HAS_POLICY]-(at)
RETURN
  plan.id AS plan,
  policy.id AS node,
  placeInGap(at) + [{level: 'POLICY', name: ownNumber(policy)}] AS place,
  at.noIndicatorReason AS printedReason
ORDER BY policy.sortKey
