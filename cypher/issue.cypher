// projection: issue(node)
// What is read of an issue.
node { .id, .numbers, .summary }

// name: issue.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (issue:Issue {id: id})
RETURN issue(issue) AS node

// name: issue.byPlaces
// The issues printed at a place.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[:FACES]->(issue:Issue)
RETURN parent, issue(issue) AS node
ORDER BY issue.sortKey

// name: issue.byPolicies
// The issues a policy answers.
UNWIND $ids AS parent
MATCH (:Policy {id: parent})<-[:ADDRESSED_BY]-(issue:Issue)
RETURN parent, issue(issue) AS node
ORDER BY issue.sortKey
