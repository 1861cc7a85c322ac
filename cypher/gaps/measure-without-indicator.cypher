// rule: MEASURE_WITHOUT_INDICATOR
// severity: WARNING
// title ja: 指標のない施策
// title en: Measure without indicator
// ja: {place}に{INDICATOR}がありません。
// en: No indicator measures {place} or its policies.
// finds: A measure (施策) without indicators, with the printed reason. Not checked in plans whose measures have none, unless the plan says why a measure has none.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (measure:Measure {plan: plan.id})
USING INDEX SEEK measure:Measure(plan, sortKey)
WHERE measure.sortKey IS NOT NULL
WITH plan, collect({node: measure, isLinked: EXISTS { indicates(measure, ) }}) AS every
WITH plan, every, any(one IN every WHERE one.isLinked) AS hasIndicators
UNWIND [one IN every WHERE NOT one.isLinked | one.node] AS measure
WITH plan, measure
WHERE (hasIndicators OR measure.noIndicatorReason IS NOT NULL)
  AND NOT EXISTS {
    MATCH within(measure, below)
    WHERE EXISTS { indicates(below, ) } OR EXISTS { (below)-[:LISTS]->()-[:TRACKED_BY]->() }
  }
RETURN
  plan.id AS plan,
  measure.id AS node,
  placeInGap(measure) AS place,
  measure.noIndicatorReason AS printedReason
ORDER BY measure.sortKey
