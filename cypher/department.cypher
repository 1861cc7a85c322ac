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

// name: department.names
// What each plan calls a body, the oldest plan first.
UNWIND $ids AS parent
MATCH (:Department {id: parent})<-[names:NAMES]-(register:BodyNames)
MATCH (plan:Plan {id: register.plan})
RETURN parent, {planId: plan.id, name: names.name} AS node
ORDER BY plan.sortKey

// name: department.parents
// What a body stands in.
UNWIND $ids AS parent
MATCH (:Department {id: parent})-[:STANDS_IN]->(department:Department)
RETURN parent, department(department) AS node

// name: department.divisions
// The bodies that stand in a body, in the order of the plan.
UNWIND $ids AS parent
MATCH (:Department {id: parent})<-[:STANDS_IN]-(department:Department)
RETURN parent, department(department) AS node
ORDER BY department.sortKey, department.id

// name: department.byPrograms
// The bodies responsible for a program, as printed.
UNWIND $ids AS parent
MATCH (:Program {id: parent})-[runBy:RUN_BY]->(department:Department)
RETURN parent, department(department) AS node
ORDER BY runBy.order
