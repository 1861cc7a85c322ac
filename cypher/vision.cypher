// projection: vision(node)
// What is read of a vision.
node { .id, .numbers, .summary }

// name: vision.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (vision:Vision {id: id})
RETURN vision(vision) AS node

// name: vision.byPlaces
// What a place aims for, and what aims at it.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[:ENVISIONS|AIMS_AT]-(vision:Vision)
WITH DISTINCT parent, vision
RETURN parent, vision(vision) AS node
ORDER BY vision.sortKey
