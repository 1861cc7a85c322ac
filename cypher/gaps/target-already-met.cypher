// rule: TARGET_ALREADY_MET
// severity: WARNING
// title ja: 基準値で達成済みの目標
// title en: Target already met
// ja: {place}の基準値（{baseline}）が、すでに最終目標（{target}）に達しています。
// en: The baseline ({baseline}) of {place} already meets its final target ({target}).
// finds: A baseline that already meets or exceeds the last target in the printed direction. Not checked without a direction, if a level is to be maintained, for a target with a bound (以上) or a range, which is kept by staying there, or between values of different periods.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WITH plan
MATCH (indicator:Indicator {plan: plan.id})
USING INDEX SEEK indicator:Indicator(plan, sortKey)
WHERE indicator.sortKey IS NOT NULL
  AND indicator.direction IN ['INCREASE', 'DECREASE']
MATCH (indicator)-[:HAS_SERIES]->(series)
MATCH (series)-[:HAS_VALUE]->(point)
WHERE point.value IS NOT NULL
WITH plan, indicator, series, point
ORDER BY point.fiscalYear
WITH plan, indicator, series, collect(point) AS points
WITH
  plan,
  indicator,
  series,
  [point IN points WHERE point.kind = 'BASELINE' | point.value][-1] AS baseline,
  [point IN points WHERE point.kind = 'TARGET'][-1] AS last
WITH plan, indicator, series, baseline, last, last.value AS target
WHERE CASE indicator.direction
    WHEN 'INCREASE' THEN baseline >= target
    ELSE baseline <= target
  END
  AND CASE
    WHEN last.bound IS NULL OR last.bound = 'ABOUT' THEN last.valueTo IS NULL AND series.change IS NOT NULL
    ELSE false
  END
RETURN
  plan.id AS plan,
  series.id AS node,
  placeOf(indicator) + [
    {level: 'INDICATOR', name: '「' + indicator.name + coalesce('・' + series.name, '') + '」'}
  ] AS place,
  baseline,
  target
ORDER BY series.sortKey
