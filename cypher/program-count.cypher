// projection: programCount(node)
// 延べ, 実, and the relisted among the 延べ; expects the program at hand as `program`.
{
  listed: count(node),
  distinct: count(DISTINCT program),
  relisted: count(CASE WHEN node.relisted THEN 1 END)
}

// name: programCount.byPlaces
// All lines in a plan or a place of whatever level.
UNWIND $ids AS parent
MATCH listed(:Node {id: parent}, listing, program:Program)
RETURN parent, programCount(listing) AS node
