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
  WHEN node:Plan THEN plan(node)
  WHEN node:Municipality THEN municipality(node)
  ELSE footnote(node)
END
