// measure.count
CALL () {
  MATCH (measure:Measure)
  WHERE measure.priority = $values.param0
  RETURN count(measure) AS count
}
RETURN count AS node

// measure.page
CALL () {
  MATCH (measure:Measure)
  WHERE measure.priority = $values.param0
  RETURN measure
  ORDER BY measure.codeKey ASC, measure.id DESC
  LIMIT $limit
}
RETURN {node: measure { .id, .numbers, .name, .priority, .page, .noIndicatorReason }, keys: [measure.codeKey, measure.id]} AS node
ORDER BY measure.codeKey ASC, measure.id DESC

// pillar.byVisions

// vision.byPlaces
