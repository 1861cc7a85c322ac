// measure.count
CALL () {
  MATCH (measure:Measure)
  WHERE measure.priority = $values.param0
  RETURN count(measure) AS count
}
RETURN NULL AS parent, count

// measure.page
CALL () {
  MATCH (measure:Measure)
  WHERE measure.priority = $values.param0
  RETURN measure
  ORDER BY measure.codeKey ASC, measure.id DESC
  LIMIT $limit
}
RETURN NULL AS parent, measure { .id, .numbers, .name, .priority, .page, .noIndicatorReason } AS node, [measure.codeKey, measure.id] AS keys
ORDER BY measure.codeKey ASC, measure.id DESC

// pillar.byVisions

// vision.byPlaces
