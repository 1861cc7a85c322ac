// projection: listing(node)
// What is read of a line of the table of a place, or of the plan; both ends are named so that loaders find them.
node { .order, .relisted, .summary, .page, .departments, placeId: startNode(node).id, programId: endNode(node).id }

// name: listing.byPlaces
// The table of a place, or of the plan itself, line by line.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[listing:LISTS]->(:Program)
RETURN parent, listing(listing) AS node
ORDER BY listing.order

// name: listing.byPrograms
// Where a program is listed, in the order of the print; the lines of the plan itself come last.
UNWIND $ids AS parent
MATCH (:Program {id: parent})<-[listing:LISTS]-(place)
RETURN parent, listing(listing) AS node
ORDER BY place:Plan, place.sortKey, listing.order

// name: listing.printedNumbers
// What is printed before the lines of a table; most tables print nothing there, and so it is no column of theirs.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[listing:LISTS]->()
WHERE listing.printedNumber IS NOT NULL
RETURN parent, {order: listing.order, printedNumber: listing.printedNumber} AS node
