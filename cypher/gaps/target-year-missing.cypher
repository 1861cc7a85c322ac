// rule: TARGET_YEAR_MISSING
// severity: INFO
// title ja: 目標未設定の年度
// title en: Target year missing
// ja: {place}に{years}年度の目標値（数値）がありません。
// en: No target that is a number is printed for {place} in fiscal {years}.
// finds: A series without a target for some fiscal years of the plan, with any note printed there. Words are a target, and a target of every year (毎年度) is that of each. Indicators without any target are reported by INDICATOR_WITHOUT_TARGET.
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
  MATCH (indicator)-[:HAS_SERIES]->()-[:HAS_VALUE]->(target {kind: 'TARGET'})
  WHERE target.value IS NOT NULL
    OR (target.text IS NOT NULL AND indicator.noTargetReason IS NULL)
}
WITH
  plan,
  indicator,
  series,
  COLLECT {
    MATCH (series)-[:HAS_VALUE]->(target {kind: 'TARGET'})
    WHERE target.value IS NOT NULL OR target.text IS NOT NULL
    RETURN target.fiscalYear
  } AS targetYears
WITH
  plan,
  indicator,
  series,
  // A target without a year is that of every year: nothing is missing from a list with null in it.
  [year IN range(plan.startFiscalYear, plan.endFiscalYear) WHERE NOT year IN targetYears] AS years
WHERE size(years) > 0
WITH
  plan,
  indicator,
  series,
  years,
  COLLECT {
    MATCH (series)-[:HAS_VALUE]->(cell {kind: 'TARGET'})
    WHERE cell.fiscalYear IN years AND cell.note IS NOT NULL
    RETURN DISTINCT cell.note
  } AS notes
RETURN
  plan.id AS plan,
  series.id AS node,
  placeOf(indicator) + [
    {level: 'INDICATOR', name: '「' + indicator.name + coalesce('・' + series.name, '') + '」'}
  ] AS place,
  years,
  reduce(reason = null, note IN notes | coalesce(reason + ' ', '') + note) AS printedReason
ORDER BY series.sortKey
