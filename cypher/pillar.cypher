// projection: pillar(node)
// What is read of a pillar.
node { .id, .numbers, .name }

// name: pillar.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (pillar:Pillar {id: id})
RETURN pillar(pillar) AS node

// name: pillar.byPlans
// The loaded pillars of a plan.
UNWIND $ids AS parent
MATCH (:Plan {id: parent})-[:HAS_PILLAR]->(pillar:Pillar)
RETURN parent, pillar(pillar) AS node
ORDER BY pillar.sortKey

// name: pillar.byVisions
// The pillar that aims for it, or in which the place stands that does.
UNWIND $ids AS parent
MATCH (:Vision {id: parent})<-[:ENVISIONS]-(place)
MATCH ofPillar(place, pillar)
RETURN parent, pillar(pillar) AS node
ORDER BY pillar.sortKey

// name: pillar.byMeasures
// The pillar a measure stands in.
UNWIND $ids AS parent
MATCH (:Measure {id: parent})<-[:HAS_MEASURE]-(pillar:Pillar)
RETURN parent, pillar(pillar) AS node
ORDER BY pillar.sortKey

// name: pillar.byPrograms
// The loaded pillars a program is listed under, each once.
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[:LISTS]-(place)
MATCH ofPillar(place, pillar)
WITH DISTINCT parent, pillar
RETURN parent, pillar(pillar) AS node
ORDER BY pillar.sortKey
