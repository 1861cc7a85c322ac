// rule: MEASURE_WITHOUT_INITIATIVE
// severity: ERROR
// title ja: 取組のない施策
// title en: Measure without initiative
// ja: {place}に{INITIATIVE}がありません。
// en: No initiative belongs to {place}.
// finds: A measure (施策) without initiatives. Not checked in plans without initiatives.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE EXISTS { (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_INITIATIVE]->() }
MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->(measure)
WHERE NOT EXISTS { (measure)-[:HAS_INITIATIVE]->() }
RETURN plan.id AS plan, measure.id AS node, [{level: 'MEASURE', name: measure.code}] AS place
ORDER BY measure.sortKey
