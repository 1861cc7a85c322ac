// projection: vision(node)
// What is read of a vision.
node { .id, .number, .summary }

// name: vision.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (vision:Vision {id: id})
RETURN vision(vision) AS node

// name: vision.byPillars
// What a pillar aims for.
UNWIND $ids AS parent
MATCH (:Pillar {id: parent})-[:ENVISIONS]->(vision:Vision)
RETURN parent, vision(vision) AS node
ORDER BY vision.sortKey

// name: vision.byMeasures
// The visions that point at a measure.
UNWIND $ids AS parent
MATCH (:Measure {id: parent})<-[:AIMS_AT]-(vision:Vision)
RETURN parent, vision(vision) AS node
ORDER BY vision.sortKey
