// projection: series(node)
// What is read of an indicator series.
node { .id, .name }

// name: series.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (series:IndicatorSeries {id: id})
RETURN series(series) AS node

// name: series.byIndicators
// An indicator's lines of numbers.
UNWIND $ids AS parent
MATCH (:Indicator {id: parent})-[:HAS_SERIES]->(series:IndicatorSeries)
RETURN parent, series(series) AS node
ORDER BY series.sortKey

// projection: value(node)
// What is read of a cell.
node { .fiscalYear, .kind, .value, .printed, .note }

// name: value.bySeries
// All cells of a line by fiscal year; baseline, targets and actuals are told apart by kind.
UNWIND $ids AS parent
MATCH (:IndicatorSeries {id: parent})-[:HAS_VALUE]->(value:IndicatorValue)
RETURN parent, value(value) AS node
ORDER BY value.sortKey
