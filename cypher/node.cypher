// projection: anyNode(node)
// What is read of a node of whatever kind; those that are met most come first.
CASE
  WHEN node:Program THEN program(node)
  WHEN node:Department THEN department(node)
  WHEN node:Committee THEN committee(node)
  WHEN node:Initiative THEN initiative(node)
  WHEN node:Policy THEN policy(node)
  WHEN node:Issue THEN issue(node)
  WHEN node:Measure THEN measure(node)
  WHEN node:Indicator THEN indicator(node)
  WHEN node:IndicatorSeries THEN series(node)
  WHEN node:Evidence THEN evidence(node)
  WHEN node:Vision THEN vision(node)
  WHEN node:Pillar THEN pillar(node)
  WHEN node:Section THEN section(node)
  WHEN node:Plan THEN plan(node)
  WHEN node:Municipality THEN municipality(node)
  ELSE footnote(node)
END

// name: node.counts
// No list is longer than there are nodes of its kind. Neo4j keeps these numbers, so that nothing is counted.
MATCH (node:Municipality)
RETURN 'Municipality' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Plan)
RETURN 'Plan' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Pillar)
RETURN 'Pillar' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Section)
RETURN 'Section' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Vision)
RETURN 'Vision' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Measure)
RETURN 'Measure' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Issue)
RETURN 'Issue' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Policy)
RETURN 'Policy' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Initiative)
RETURN 'Initiative' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Program)
RETURN 'Program' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Department)
RETURN 'Department' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Committee)
RETURN 'Committee' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Indicator)
RETURN 'Indicator' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:IndicatorSeries)
RETURN 'IndicatorSeries' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Evidence)
RETURN 'Evidence' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Figure)
RETURN 'Figure' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Footnote)
RETURN 'Footnote' AS kind, count(node) AS nodes
UNION ALL
MATCH (node:Change)
RETURN 'Change' AS kind, count(node) AS nodes
UNION ALL
MATCH ()-[listing:LISTS]->()
RETURN 'ProgramListing' AS kind, count(listing) AS nodes

// name: node.known
// Which of the ids that a question names are there: a mistyped one would make an empty answer look true.
UNWIND $ids AS parent
MATCH (:Node {id: parent})
RETURN parent, true AS node
