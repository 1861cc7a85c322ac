// rule: MEASURE_WITHOUT_INDICATOR
// severity: WARNING
// title ja: 指標のない施策
// title en: Measure without indicator
// ja: {place}に{INDICATOR}がありません。
// en: No indicator measures {place} or its policies.
// finds: A measure (施策) without indicators, with the printed reason. Not checked in plans without indicators, unless the plan says why a measure has none.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WITH
  plan,
  EXISTS {
    (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_POLICY]->{0,1}()-[:TRACKED_BY|MEASURED_BY]->()
  } AS hasIndicators
MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->(measure)
WHERE (hasIndicators OR measure.noIndicatorReason IS NOT NULL)
  AND NOT EXISTS { (measure)-[:HAS_POLICY]->{0,1}()-[:TRACKED_BY|MEASURED_BY]->() }
RETURN
  plan.id AS plan,
  measure.id AS node,
  [{level: 'MEASURE', name: measure.code}] AS place,
  measure.noIndicatorReason AS printedReason
ORDER BY measure.sortKey
