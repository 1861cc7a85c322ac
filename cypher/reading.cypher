// name: reading.byNodes
// What a plan document corrects of the readings that a dictionary makes; most nodes have none.
UNWIND $ids AS parent
MATCH (node:Node {id: parent})
WHERE node.reading IS NOT NULL
RETURN parent, node.reading AS node
