// rule: MEASURE_WITHOUT_VISION
// severity: WARNING
// title ja: 目指す姿につながらない施策
// title en: Measure without vision
// ja: {place}につながる{VISION}がありません。
// en: No vision aims at {place}.
// finds: A measure (施策) that no vision points to, so its aim is not stated. Not checked in plans without visions.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE EXISTS { (plan)-[:HAS_PILLAR]->()-[:ENVISIONS]->() }
MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->(measure)
WHERE NOT EXISTS { (measure)<-[:AIMS_AT]-() }
RETURN plan.id AS plan, measure.id AS node, [{level: 'MEASURE', name: measure.code}] AS place
ORDER BY measure.sortKey
