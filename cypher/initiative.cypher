// projection: initiative(node)
// What is read of an initiative.
node { .id, .numbers, .name, .summary, .page }

// name: initiative.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (initiative:Initiative {id: id})
RETURN initiative(initiative) AS node

// name: initiative.byMeasures
// The initiatives of a measure.
UNWIND $ids AS parent
MATCH (:Measure {id: parent})-[:HAS_INITIATIVE]->(initiative:Initiative)
RETURN parent, initiative(initiative) AS node
ORDER BY initiative.sortKey

// name: initiative.byPolicies
// The initiatives that carry out a policy.
UNWIND $ids AS parent
MATCH (:Policy {id: parent})-[:CARRIED_OUT_BY]->(initiative:Initiative)
RETURN parent, initiative(initiative) AS node
ORDER BY initiative.sortKey

// name: initiative.byPrograms
// The loaded initiatives that list a program.
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[:LISTS]-(place)
MATCH ofInitiative(place, initiative)
WITH DISTINCT parent, initiative
RETURN parent, initiative(initiative) AS node
ORDER BY initiative.sortKey
