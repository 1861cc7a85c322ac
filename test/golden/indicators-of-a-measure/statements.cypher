// indicator.byPlaces

// measure.byIds

// policy.byIndicators

// series.byIndicators

// value.bySeries
