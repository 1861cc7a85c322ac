// indicator.byMeasures
UNWIND $ids AS parent
MATCH (:Measure {id: parent})-[:HAS_POLICY]->{0,1}()-[:TRACKED_BY|MEASURED_BY]->(indicator:Indicator)
RETURN parent, indicator { .id, .name, .kind, .unit, .direction, .noTargetReason } AS node
ORDER BY indicator.sortKey

// measure.byIds
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
RETURN measure { .id, .code, .number, .name, .priority, .page, .noIndicatorReason } AS node

// policy.byIndicators
UNWIND $ids AS parent
MATCH (:Indicator {id: parent})<-[:MEASURED_BY]-(policy:Policy)
RETURN parent, policy { .id, .number, .summary } AS node
ORDER BY policy.sortKey

// series.byIndicators
UNWIND $ids AS parent
MATCH (:Indicator {id: parent})-[:HAS_SERIES]->(series:IndicatorSeries)
RETURN parent, series { .id, .name } AS node
ORDER BY series.sortKey

// value.bySeries
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:IndicatorSeries {id: parent})-[:HAS_VALUE]->(value:IndicatorValue)
  WHERE NOT EXISTS { (:RecordedActual {id: value.id}) }
  RETURN value
  UNION ALL
  MATCH (value:RecordedActual {series: parent})
  RETURN value
}
RETURN parent, value { .id, .fiscalYear, .kind, .value, .printed, .note, recorded: value:RecordedActual } AS node
ORDER BY value.fiscalYear, value.kind
