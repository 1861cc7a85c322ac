// projection: municipality(node)
// What is read of a municipality.
node { .id, .code, .name, .prefecture }

// name: municipality.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (municipality:Municipality {id: id})
RETURN municipality(municipality) AS node

// name: municipality.byPlans
// Who publishes the plan.
UNWIND $ids AS parent
MATCH (:Plan {id: parent})<-[:PUBLISHES]-(municipality:Municipality)
RETURN parent, municipality(municipality) AS node
ORDER BY municipality.sortKey

// name: municipality.byDepartments
// Whose department it is.
UNWIND $ids AS parent
MATCH (:Department {id: parent})<-[:HAS_DEPARTMENT]-(municipality:Municipality)
RETURN parent, municipality(municipality) AS node
ORDER BY municipality.sortKey

// name: municipality.publishers
// Stands behind composed clauses that find municipalities: whose plans these are, by id.
RETURN municipality.id AS id, [(municipality)-[:PUBLISHES]->(plan) | plan.id] AS plans
ORDER BY municipality.sortKey
