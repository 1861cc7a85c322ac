// committee.byPrograms

// department.byPrograms

// initiative.byMeasures

// listing.byPlaces

// measure.page
CALL () {
  MATCH (measure:Measure)
  WHERE (measure.code IN $values.param0 AND (measure.plan = $values.param1 AND measure.sortKey IS NOT NULL))
  RETURN measure
  ORDER BY measure.sortKey ASC, measure.id ASC
  LIMIT $limit
}
RETURN {node: measure { .id, .numbers, .name, .priority, .page, .noIndicatorReason }, keys: [measure.sortKey, measure.id]} AS node
ORDER BY measure.sortKey ASC, measure.id ASC

// pillar.byMeasures

// program.byIds

// programCount.byPlaces

// programCount.byPlaces
