// rule: MEASURE_WITHOUT_INITIATIVE
// severity: ERROR
// title ja: 取組のない施策
// title en: Measure without initiative
// ja: {place}に{INITIATIVE}がありません。
// en: No initiative belongs to {place}.
// finds: A measure (施策) without initiatives. Not checked in plans whose measures have none, nor for a measure that lists programs itself. INFO where fewer than nine in ten of the plan have one.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (measure:Measure {plan: plan.id})
USING INDEX SEEK measure:Measure(plan, sortKey)
WHERE measure.sortKey IS NOT NULL
WITH plan, collect({node: measure, hasOwn: EXISTS { (measure)-[:HAS_INITIATIVE]->() }, isLinked: EXISTS { (measure)-[:HAS_INITIATIVE]->() } OR EXISTS { listed(measure, , ) }}) AS every
WITH plan, every, size([one IN every WHERE one.isLinked]) AS linked
WHERE linked > 0 AND any(one IN every WHERE one.hasOwn)
UNWIND [one IN every WHERE NOT one.isLinked | one.node] AS measure
RETURN
  plan.id AS plan,
  measure.id AS node,
  placeInGap(measure) AS place,
  CASE WHEN linked * 10 >= size(every) * 9 THEN 'ERROR' ELSE 'INFO' END AS severity
ORDER BY measure.sortKey
