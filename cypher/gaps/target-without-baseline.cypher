// rule: TARGET_WITHOUT_BASELINE
// severity: WARNING
// title ja: 基準値のない目標
// title en: Target without baseline
// ja: {place}に目標がありますが、基準値（数値）がありません。
// en: A target but no baseline that is a number is printed for {place}.
// finds: A series with a target but no baseline, so the distance to the target is unknown.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (indicator:Indicator {plan: plan.id})
USING INDEX SEEK indicator:Indicator(plan, sortKey)
WHERE indicator.sortKey IS NOT NULL
MATCH (indicator)-[:HAS_SERIES]->(series)
WHERE EXISTS {
    MATCH (series)-[:HAS_VALUE]->(target {kind: 'TARGET'})
    WHERE target.value IS NOT NULL
  }
  AND NOT EXISTS {
    MATCH (series)-[:HAS_VALUE]->(baseline {kind: 'BASELINE'})
    WHERE baseline.value IS NOT NULL
  }
RETURN
  plan.id AS plan,
  series.id AS node,
  placeOf(indicator) + [
    {level: 'INDICATOR', name: '「' + indicator.name + coalesce('・' + series.name, '') + '」'}
  ] AS place
ORDER BY series.sortKey
