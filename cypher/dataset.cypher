// A plan as tables, for analysts: beside what planContent reads.

// name: dataset.plan
// Which plan it is, and which revision; read again behind the rest, so that no tables are of two revisions.
MATCH (plan:Plan {id: $plan})<-[:PUBLISHES]-(municipality:Municipality)
WHERE plan.revision IS NOT NULL
RETURN
  plan.id AS plan,
  plan.revision AS revision,
  municipality { .code, .name, .prefecture } AS municipality

// name: dataset.recorded
// The actuals recorded for lines of the plan, also for lines that this revision does not have.
MATCH (actual:RecordedActual)
WHERE actual.series STARTS WITH $plan + '/'
RETURN
  actual.id AS id,
  actual.series AS series,
  actual.fiscalYear AS fiscalYear,
  actual.value AS value,
  actual.printed AS printed,
  actual.note AS note
ORDER BY id
