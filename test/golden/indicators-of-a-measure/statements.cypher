// indicator.byMeasures

// measure.byIds

// policy.byIndicators

// series.byIndicators

// value.bySeries
