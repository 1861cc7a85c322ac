// name: plain.byNodes
// What the summary of a node says in easy Japanese; most plan documents have none.
UNWIND $ids AS parent
MATCH (node:Node {id: parent})
WHERE node.plain IS NOT NULL
RETURN parent, node.plain AS node

// name: plain.ofLines
// The same of the lines of a table.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[listing:LISTS]->()
WHERE listing.plain IS NOT NULL
RETURN parent, {order: listing.order, plain: listing.plain} AS node
