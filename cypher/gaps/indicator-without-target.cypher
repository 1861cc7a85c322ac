// rule: INDICATOR_WITHOUT_TARGET
// severity: WARNING
// title ja: 目標のない指標
// title en: Indicator without target
// ja: {place}に目標値（数値）がありません。
// en: No target that is a number is printed for {place}.
// finds: An indicator (指標) without a target in any of its series, with the printed reason. Zero is a target, and so are words, unless the plan itself says why there is none.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (indicator:Indicator {plan: plan.id})
USING INDEX SEEK indicator:Indicator(plan, sortKey)
WHERE indicator.sortKey IS NOT NULL
  AND NOT EXISTS {
  MATCH (indicator)-[:HAS_SERIES]->()-[:HAS_VALUE]->(target {kind: 'TARGET'})
  WHERE target.value IS NOT NULL
    OR (target.text IS NOT NULL AND indicator.noTargetReason IS NULL)
}
RETURN
  plan.id AS plan,
  indicator.id AS node,
  placeOf(indicator) + [{level: 'INDICATOR', name: '「' + indicator.name + '」'}] AS place,
  indicator.noTargetReason AS printedReason
ORDER BY indicator.sortKey
