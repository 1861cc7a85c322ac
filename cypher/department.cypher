// projection: department(node)
// What is read of a department.
node { .id, .name, .kind }

// name: department.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (department:Department {id: id})
RETURN department(department) AS node

// name: department.byMunicipalities
// The bodies responsible in a municipality, in the order of its plan.
UNWIND $ids AS parent
MATCH (:Municipality {id: parent})-[:HAS_DEPARTMENT]->(department:Department)
RETURN parent, department(department) AS node
ORDER BY department.sortKey, department.id

// name: department.byPrograms
// The bodies responsible for a program, as printed.
UNWIND $ids AS parent
MATCH (:Program {id: parent})-[runBy:RUN_BY]->(department:Department)
RETURN parent, department(department) AS node
ORDER BY runBy.order
