// name: backup.nodes
// Everything there is, of whatever kind: a restored database must lack nothing. What is counted of plans is counted again there.
MATCH (node)
WHERE NOT node:PlanSums|DepartmentSums|PillarSums|MunicipalitySums
RETURN elementId(node) AS element, labels(node) AS labels, properties(node) AS properties

// name: backup.relationships
// Their ends are told as the nodes are.
MATCH (from)-[relationship:!RUNS_WITH]->(to)
RETURN elementId(from) AS from, type(relationship) AS type, elementId(to) AS to, properties(relationship) AS properties

// name: backup.state
// Every write of plans and actuals leaves a change, and none is ever removed: while their number stays, nothing moved.
MATCH (change:Change)
RETURN count(change) AS changes

// name: restore.nodeCount
// Only an empty database is restored into: nothing that is there is mixed or lost.
MATCH (node)
RETURN count(node) AS nodes

// name: restore.nodes
// What a node is called now is returned for the relationships, in the order of the rows.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN elementId(node) AS element

// name: restore.relationships
// Ends are found by what they are called now.
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
