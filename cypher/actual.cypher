// Recorded actuals carry no relationship and no `plan`: an import compares and removes what does, and must not touch them.
// They belong to a series by its id, and are there again when a revision without the series is followed by one with it.

// name: actual.lock
// Writes to a plan wait for each other here, so that what is read next stays true until the end; imports lock it too.
MATCH (plan:Plan {id: $plan})
SET plan.id = $plan

// name: actual.state
// What a write is judged by: whose plan it is, the years it runs for, and the actuals of the year.
MATCH (series:IndicatorSeries {id: $series})
MATCH (plan:Plan {id: series.plan})<-[:PUBLISHES]-(municipality:Municipality)
OPTIONAL MATCH (series)-[:HAS_VALUE]->(printed:IndicatorValue {id: $actual})
OPTIONAL MATCH (recorded:RecordedActual {id: $actual})
RETURN
  municipality.code AS municipality,
  plan.startFiscalYear AS startFiscalYear,
  plan.endFiscalYear AS endFiscalYear,
  printed { .value, .printed, .note } AS printed,
  recorded { .value, .printed, .note } AS recorded

// name: actual.write
// A record is new, a correction replaces; its id is that of a printed actual of the year, which it goes before.
MERGE (actual:RecordedActual {id: $actual})
SET actual = $properties

// name: actual.remove
// What is withdrawn is kept in the history only.
MATCH (actual:RecordedActual {id: $actual})
DELETE actual

// name: actual.ofPlan
// What was recorded for lines of a plan, by which they are assessed when the plan is stored.
MATCH (actual:RecordedActual)
WHERE actual.series STARTS WITH $plan + '/'
RETURN
  actual.id AS id,
  actual.series AS series,
  actual.fiscalYear AS fiscalYear,
  actual.value AS value,
  actual.printed AS printed

// name: actual.told
// What was recorded for lines of a plan, with the names of what it is of, in the order of the plan.
MATCH (actual:RecordedActual)
WHERE actual.series STARTS WITH $plan + '/'
OPTIONAL MATCH (numbers:IndicatorSeries {id: actual.series})<-[:HAS_SERIES]-(node:Indicator)
RETURN
  node.name AS indicator,
  numbers.name AS line,
  actual.fiscalYear AS fiscalYear,
  actual.value AS value,
  actual.printed AS printed,
  actual.note AS note
ORDER BY node.sortKey, numbers.sortKey, fiscalYear

// name: actual.line
// What a line is assessed by beside its values, and its indicator, where it is the first line of that.
MATCH (series:IndicatorSeries {id: $series})<-[:HAS_SERIES]-(indicator:Indicator)
MATCH (plan:Plan {id: series.plan})
RETURN
  indicator.direction AS direction,
  plan.endFiscalYear AS lastYear,
  CASE
    WHEN NOT EXISTS {
      MATCH (indicator)-[:HAS_SERIES]->(earlier)
      WHERE earlier.sortKey < series.sortKey
    }
    THEN indicator.id
  END AS indicator

// name: actual.assess
// What lists are filtered and ordered by; null takes away what is not so any more.
MATCH (node:Node)
WHERE node.id IN $ids
SET node += $assessment

// name: actual.illegible
// Earlier versions stored infinity, and what JSON has no number for; a comparison with the latter is never true.
MATCH (actual:RecordedActual)
WHERE NOT -$largest <= actual.value <= $largest
RETURN
  actual.series AS series,
  actual.fiscalYear AS fiscalYear,
  toString(actual.value) AS value
ORDER BY series, fiscalYear
