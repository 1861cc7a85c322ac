// projection: committee(node)
// What is read of a committee.
node { .id, .name }

// name: committee.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (committee:Committee {id: id})
RETURN committee(committee) AS node

// name: committee.byPrograms
// The working groups a program runs through, as printed.
UNWIND $ids AS parent
MATCH (:Program {id: parent})-[runsThrough:RUNS_THROUGH]->(committee:Committee)
RETURN parent, committee(committee) AS node
ORDER BY runsThrough.order
