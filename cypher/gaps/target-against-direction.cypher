// rule: TARGET_AGAINST_DIRECTION
// severity: ERROR
// title ja: 方向性に反する目標
// title en: Target against direction
// ja: {place}の{years}年度の目標が、示された方向性に反しています。
// en: The target of {place} for fiscal {years} runs against the printed direction.
// finds: A target on the wrong side of the baseline or of an earlier target; if the level is to be maintained, a target off that level. Not checked without a printed direction, for a target with a bound (以上) that the earlier value meets, or between values of different periods.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WITH plan
MATCH (indicator:Indicator {plan: plan.id})
USING INDEX SEEK indicator:Indicator(plan, sortKey)
WHERE indicator.sortKey IS NOT NULL
  AND indicator.direction IS NOT NULL
MATCH (indicator)-[:HAS_SERIES]->(series)
MATCH (series)-[:HAS_VALUE]->(point)
WHERE point.kind IN ['BASELINE', 'TARGET'] AND point.value IS NOT NULL
WITH plan, indicator, series, point
ORDER BY point.kind, point.fiscalYear
WITH plan, indicator, series, collect(point) AS points
WITH
  plan,
  indicator,
  series,
  [
    place IN range(0, size(points) - 1)
    WHERE points[place].kind = 'TARGET'
      AND any(
        earlier IN points[..place]
        WHERE CASE indicator.direction
            WHEN 'INCREASE' THEN points[place].value < earlier.value
            WHEN 'DECREASE' THEN points[place].value > earlier.value
            ELSE points[place].value <> earlier.value
          END
          // Only of these is more read, of which there are few: a range, a bound that is no direction, and what both cover.
          AND CASE indicator.direction
            WHEN 'INCREASE' THEN coalesce(points[place].valueTo, points[place].value) < earlier.value
            WHEN 'DECREASE' THEN true
            ELSE coalesce(points[place].bound, points[place].valueTo) IS NULL
          END
          AND NOT CASE points[place].bound
            WHEN 'AT_LEAST' THEN earlier.value >= points[place].value
            WHEN 'MORE_THAN' THEN earlier.value > points[place].value
            WHEN 'AT_MOST' THEN earlier.value <= points[place].value
            WHEN 'LESS_THAN' THEN earlier.value < points[place].value
            ELSE false
          END
          AND CASE
            WHEN points[place].periodKind IN ['CUMULATIVE', 'AVERAGE'] OR earlier.periodKind IN ['CUMULATIVE', 'AVERAGE']
            THEN coalesce(points[place].periodKind = earlier.periodKind AND points[place].periodStart = earlier.periodStart, false)
            ELSE true
          END
      )
    | coalesce(points[place].fiscalYear, plan.endFiscalYear)
  ] AS years
WHERE size(years) > 0
RETURN
  plan.id AS plan,
  series.id AS node,
  placeOf(indicator) + [
    {level: 'INDICATOR', name: '「' + indicator.name + coalesce('・' + series.name, '') + '」'}
  ] AS place,
  years
ORDER BY series.sortKey
