// projection: programCount(node)
// 延べ, 実, and the relisted among the 延べ; expects the program at hand as `program`.
{
  listed: count(node),
  distinct: count(DISTINCT program),
  relisted: count(CASE WHEN node.relisted THEN 1 END)
}

// name: programCount.byPlans
// The listings of all loaded pillars.
UNWIND $ids AS parent
MATCH (:Plan {id: parent})-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_INITIATIVE]->()-[listing:LISTS]->(program:Program)
RETURN parent, programCount(listing) AS node

// name: programCount.byPillars
// The listings under a pillar.
UNWIND $ids AS parent
MATCH (:Pillar {id: parent})-[:HAS_MEASURE]->()-[:HAS_INITIATIVE]->()-[listing:LISTS]->(program:Program)
RETURN parent, programCount(listing) AS node

// name: programCount.byMeasures
// The listings under a measure.
UNWIND $ids AS parent
MATCH (:Measure {id: parent})-[:HAS_INITIATIVE]->()-[listing:LISTS]->(program:Program)
RETURN parent, programCount(listing) AS node

// name: programCount.byInitiatives
// The lines of an initiative's table.
UNWIND $ids AS parent
MATCH (:Initiative {id: parent})-[listing:LISTS]->(program:Program)
RETURN parent, programCount(listing) AS node
