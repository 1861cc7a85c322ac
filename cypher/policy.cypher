// projection: policy(node)
// What is read of a policy.
node { .id, .numbers, .summary }

// name: policy.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (policy:Policy {id: id})
RETURN policy(policy) AS node

// name: policy.byPlaces
// The policies printed at a place, answered issue or not; those that it lists again, too.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[:HAS_POLICY|RELISTS]->(policy:Policy)
RETURN parent, policy(policy) AS node
ORDER BY policy.sortKey

// name: policy.byIssues
// The policies that answer an issue.
UNWIND $ids AS parent
MATCH (:Issue {id: parent})-[:ADDRESSED_BY]->(policy:Policy)
RETURN parent, policy(policy) AS node
ORDER BY policy.sortKey

// name: policy.byInitiatives
// The policies an initiative carries out.
UNWIND $ids AS parent
MATCH (:Initiative {id: parent})<-[:CARRIED_OUT_BY]-(policy:Policy)
RETURN parent, policy(policy) AS node
ORDER BY policy.sortKey

// name: policy.byIndicators
// The policy an evaluation indicator measures.
UNWIND $ids AS parent
MATCH (:Indicator {id: parent})<-[:MEASURED_BY]-(policy:Policy)
RETURN parent, policy(policy) AS node
ORDER BY policy.sortKey
