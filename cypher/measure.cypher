// projection: measure(node)
// What is read of a measure.
node { .id, .numbers, .name, .priority, .page, .noIndicatorReason }

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
// The measure that faces an issue, or in which the place stands that does.
UNWIND $ids AS parent
MATCH (:Issue {id: parent})<-[:FACES]-(place)
MATCH ofMeasure(place, measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byPolicies
// The measure a policy belongs to.
UNWIND $ids AS parent
MATCH (:Policy {id: parent})<-[:HAS_POLICY]-(place)
MATCH ofMeasure(place, measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byInitiatives
// The measure an initiative belongs to.
UNWIND $ids AS parent
MATCH (:Initiative {id: parent})<-[:HAS_INITIATIVE]-(measure:Measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byIndicators
// The measure an indicator stands in: its own, or that of the policy or program it is printed for.
UNWIND $ids AS parent
MATCH indicated(:Indicator {id: parent}, place)
MATCH ofMeasure(place, measure)
WITH DISTINCT parent, measure
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byEvidence
// The measure that rests on it, or in which the place stands that does.
UNWIND $ids AS parent
MATCH (:Evidence {id: parent})<-[:RESTS_ON]-(place)
MATCH ofMeasure(place, measure)
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey

// name: measure.byPrograms
// The loaded measures a program is listed under, each once.
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[:LISTS]-(place)
MATCH ofMeasure(place, measure)
WITH DISTINCT parent, measure
RETURN parent, measure(measure) AS node
ORDER BY measure.sortKey
