// projection: measure(node)
// What is read of a measure.
node { .id, .code, .number, .name, .priority, .page, .noIndicatorReason }

// name: measure.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
RETURN measure(measure) AS node

// name: measure.byPillars
// The measures of a pillar.
UNWIND $ids AS parent
MATCH (:Pillar {id: parent})-[:HAS_MEASURE]->(measure:Measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byVisions
// The measure a vision points at.
UNWIND $ids AS parent
MATCH (:Vision {id: parent})-[:AIMS_AT]->(measure:Measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byIssues
// The measure that faces an issue.
UNWIND $ids AS parent
MATCH (:Issue {id: parent})<-[:FACES]-(measure:Measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byPolicies
// The measure a policy belongs to.
UNWIND $ids AS parent
MATCH (:Policy {id: parent})<-[:HAS_POLICY]-(measure:Measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byInitiatives
// The measure an initiative belongs to.
UNWIND $ids AS parent
MATCH (:Initiative {id: parent})<-[:HAS_INITIATIVE]-(measure:Measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byIndicators
// The measure an indicator stands in: its own, or that of the policy it evaluates.
UNWIND $ids AS parent
MATCH (:Indicator {id: parent})<-[:TRACKED_BY|MEASURED_BY]-()<-[:HAS_POLICY]-{0,1}(measure:Measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byEvidence
// The measure that rests on it.
UNWIND $ids AS parent
MATCH (:Evidence {id: parent})<-[:RESTS_ON]-(measure:Measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byPrograms
// The loaded measures a program is listed under, each once.
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[:LISTS]-(:Initiative)<-[:HAS_INITIATIVE]-(measure:Measure)
WITH DISTINCT parent, measure
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey
