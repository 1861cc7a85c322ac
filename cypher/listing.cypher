// projection: listing(node)
// What is read of a line of an initiative's table; both ends are named so that loaders find them.
node { .order, .relisted, .summary, .page, .departments, initiativeId: startNode(node).id, programId: endNode(node).id }

// name: listing.byInitiatives
// An initiative's table, line by line.
UNWIND $ids AS parent
MATCH (:Initiative {id: parent})-[listing:LISTS]->(:Program)
RETURN parent, listing(listing) AS node
ORDER BY listing.order

// name: listing.byPrograms
// Where a program is listed, in the order of the print.
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[listing:LISTS]-(initiative:Initiative)
RETURN parent, listing(listing) AS node
ORDER BY initiative.sortKey, listing.order
