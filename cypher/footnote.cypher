// projection: footnote(node)
// What is read of a footnote.
node { .id, .number, .term, .summary }

// name: footnote.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (footnote:Footnote {id: id})
RETURN footnote(footnote) AS node

// name: footnote.byPlans
// The footnotes of the loaded pillars; a footnote hangs on the nodes it explains, so the plan is a property.
// The index over plan and order serves only what has both, as every footnote does.
UNWIND $ids AS parent
MATCH (footnote:Footnote {plan: parent})
WHERE footnote.sortKey IS NOT NULL
RETURN parent, footnote(footnote) AS node
ORDER BY footnote.sortKey

// name: footnote.explains
// The ids of the nodes a footnote stands at; their kinds differ, so the loaders by id read them.
UNWIND $ids AS parent
MATCH (:Footnote {id: parent})<-[:EXPLAINED_BY]-(explained:Node)
RETURN parent, explained.id AS node
ORDER BY explained.sortKey

// name: footnote.byNodes
// The footnotes at a node, by number.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[:EXPLAINED_BY]->(footnote:Footnote)
RETURN parent, footnote(footnote) AS node
ORDER BY footnote.sortKey
