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

// name: series.units
// The unit of a line that has one of its own; read only where it is asked for.
UNWIND $ids AS parent
MATCH (series:IndicatorSeries {id: parent})
RETURN parent, series.unit AS node

// projection: value(node)
// What is read of a cell, or of an actual recorded since. Most say no more than a number, and cost no more.
node {
  .id,
  .fiscalYear,
  .kind,
  .value,
  .printed,
  .note,
  recorded,
  more: CASE WHEN node.saysMore THEN node { .superseded, .columnYear, .label, .valueTo, .bound, .text, .periodKind, .periodStart, .periodEnd, .periodLabel } END
}

// name: value.bySeries
// All values of a line; a recorded actual stands in the place of a printed one of its year.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:IndicatorSeries {id: parent})-[:HAS_VALUE|HAS_SUPERSEDED_VALUE]->(value)
  WHERE NOT EXISTS { (:RecordedActual {id: value.id}) }
  RETURN value, false AS recorded
  UNION ALL
  MATCH (value:RecordedActual {series: parent})
  RETURN value, true AS recorded
}
RETURN parent, value(value) AS node
