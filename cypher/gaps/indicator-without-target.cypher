// rule: INDICATOR_WITHOUT_TARGET
// severity: WARNING
// title ja: 目標のない指標
// title en: Indicator without target
// ja: {place}に目標値（数値）がありません。
// en: No target that is a number is printed for {place}.
// finds: An indicator (指標) without a target in any of its series, with the printed reason. Zero is a target, and so are words, unless the plan itself says why there is none.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})-[:HAS_PILLAR]->()-[:HAS_MEASURE]->(measure)
USING INDEX SEEK plan:Plan(id)
MATCH (measure)-[:HAS_POLICY]->{0,1}()-[:TRACKED_BY|MEASURED_BY]->(indicator)
WHERE NOT EXISTS {
  MATCH (indicator)-[:HAS_SERIES]->()-[:HAS_VALUE]->(target {kind: 'TARGET'})
  WHERE target.value IS NOT NULL
    OR (target.text IS NOT NULL AND indicator.noTargetReason IS NULL)
}
RETURN
  plan.id AS plan,
  indicator.id AS node,
  [{level: 'MEASURE', name: measure.code}, {level: 'INDICATOR', name: '「' + indicator.name + '」'}] AS place,
  indicator.noTargetReason AS printedReason
ORDER BY indicator.sortKey
