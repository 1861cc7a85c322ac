// projection: evidence(node)
// What is read of an evidence.
node { .id, .numbers, .kind, .summary }

// name: evidence.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
RETURN evidence(evidence) AS node

// name: evidence.byPlaces
// What a place rests on.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[:RESTS_ON]->(evidence:Evidence)
RETURN parent, evidence(evidence) AS node
ORDER BY evidence.sortKey

// projection: figure(node)
// What is read of a cited number.
node { .id, .label, .value, .printed, .unit, .fiscalYear }

// name: figure.byEvidence
// The numbers it cites.
UNWIND $ids AS parent
MATCH (:Evidence {id: parent})-[:CITES]->(figure:Figure)
RETURN parent, figure(figure) AS node
ORDER BY figure.sortKey
