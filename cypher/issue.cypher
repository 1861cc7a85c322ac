// projection: issue(node)
// What is read of an issue.
node { .id, .number, .summary }

// name: issue.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (issue:Issue {id: id})
RETURN issue(issue) AS node

// name: issue.byMeasures
// The issues a measure faces.
UNWIND $ids AS parent
MATCH (:Measure {id: parent})-[:FACES]->(issue:Issue)
RETURN parent, issue(issue) AS node
ORDER BY issue.sortKey

// name: issue.byPolicies
// The issues a policy answers.
UNWIND $ids AS parent
MATCH (:Policy {id: parent})<-[:ADDRESSED_BY]-(issue:Issue)
RETURN parent, issue(issue) AS node
ORDER BY issue.sortKey
