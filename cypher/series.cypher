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
// What is read of a cell, or of an actual recorded since.
node { .id, .fiscalYear, .kind, .value, .printed, .note, recorded: node:RecordedActual }

// name: value.bySeries
// All values of a line by fiscal year; a recorded actual stands in the place of a printed one of its year.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:IndicatorSeries {id: parent})-[:HAS_VALUE]->(value:IndicatorValue)
  WHERE NOT EXISTS { (:RecordedActual {id: value.id}) }
  RETURN value
  UNION ALL
  MATCH (value:RecordedActual {series: parent})
  RETURN value
}
RETURN parent, value(value) AS node
ORDER BY value.fiscalYear, value.kind
