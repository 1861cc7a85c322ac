// rule: EVALUATION_INDICATOR_WITHOUT_DIRECTION
// severity: WARNING
// title ja: 方向性のない評価指標
// title en: Evaluation indicator without direction
// ja: {place}に目標がありますが、方向性がありません。
// en: A target but no direction is printed for {place}.
// finds: An evaluation indicator (評価指標) with a target but no direction, so it cannot be judged. Not checked in plans that print no directions, nor for a target with a bound (以上) or a range, which says itself on which side it is met.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (indicator:Indicator {plan: plan.id})
USING INDEX SEEK indicator:Indicator(plan, sortKey)
WHERE indicator.sortKey IS NOT NULL
WITH plan, collect(indicator) AS every
WHERE any(one IN every WHERE one.direction IS NOT NULL)
UNWIND every AS indicator
WITH plan, indicator
WHERE indicator.kind = 'EVALUATION'
  AND indicator.direction IS NULL
  AND EXISTS {
    MATCH (indicator)-[:HAS_SERIES]->()-[:HAS_VALUE]->(target {kind: 'TARGET'})
    WHERE target.value IS NOT NULL
  }
WITH
  plan,
  indicator,
  // Counted of these few only.
  COUNT {
    MATCH (indicator)-[:HAS_SERIES]->()-[:HAS_VALUE]->(target {kind: 'TARGET'})
    WHERE target.value IS NOT NULL AND target.bound IS NULL AND target.valueTo IS NULL
  } AS withoutSide
WHERE withoutSide > 0
RETURN
  plan.id AS plan,
  indicator.id AS node,
  placeOf(indicator) + [{level: 'INDICATOR', name: '「' + indicator.name + '」'}] AS place
ORDER BY indicator.sortKey
