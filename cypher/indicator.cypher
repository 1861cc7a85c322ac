// projection: indicator(node)
// What is read of an indicator.
node { .id, .name, .kind, .unit, .direction, .noTargetReason }

// name: indicator.details
// What is printed beside an indicator; read only where it is asked for.
UNWIND $ids AS parent
MATCH (node:Indicator {id: parent})
RETURN
  parent,
  node {
    .kindName,
    .printedNumber,
    .page,
    .definition,
    .whyChosen,
    .targetBasis,
    .dataSource,
    .dataTiming,
    .goal
  } AS node

// name: indicator.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
RETURN indicator(indicator) AS node

// name: indicator.byPlaces
// All indicators printed at a place, for a program or for the plan; of a place those of its policies are among them.
UNWIND $ids AS parent
MATCH indicates(:Node {id: parent}, indicator:Indicator)
RETURN parent, indicator(indicator) AS node
ORDER BY indicator.sortKey

// name: indicator.byPolicies
// The indicators that measure a policy, those that it lists again among them.
UNWIND $ids AS parent
MATCH (:Policy {id: parent})-[:MEASURED_BY|RELISTS]->(indicator:Indicator)
RETURN parent, indicator(indicator) AS node
ORDER BY indicator.sortKey

// name: indicator.bySeries
// The indicator a line of numbers belongs to.
UNWIND $ids AS parent
MATCH (:IndicatorSeries {id: parent})<-[:HAS_SERIES]-(indicator:Indicator)
RETURN parent, indicator(indicator) AS node
ORDER BY indicator.sortKey
