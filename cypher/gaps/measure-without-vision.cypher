// rule: MEASURE_WITHOUT_VISION
// severity: WARNING
// title ja: 目指す姿につながらない施策
// title en: Measure without vision
// ja: {place}につながる{VISION}がありません。
// en: No vision aims at {place}.
// finds: A measure (施策) that no vision points to, so its aim is not stated. Not checked in plans whose visions aim at no measure.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (measure:Measure {plan: plan.id})
USING INDEX SEEK measure:Measure(plan, sortKey)
WHERE measure.sortKey IS NOT NULL
WITH plan, collect({node: measure, isLinked: EXISTS { (measure)<-[:AIMS_AT]-() } OR EXISTS { (measure)-[:ENVISIONS]->() }}) AS every
WITH plan, every, size([one IN every WHERE one.isLinked]) AS linked
WHERE linked > 0
UNWIND [one IN every WHERE NOT one.isLinked | one.node] AS measure
RETURN plan.id AS plan, measure.id AS node, placeInGap(measure) AS place
ORDER BY measure.sortKey
