// A removal locks what an import of the plan locks, in the same order, and is one transaction, too.

// name: removal.lock
// Imports and other writes to the plan wait here, or are waited for; a plan that is not there locks nothing.
MATCH (plan:Plan {id: $plan})<-[:PUBLISHES]-(municipality:Municipality)
SET
  municipality.id = municipality.id,
  plan.id = plan.id

// name: removal.plan
// What is to be removed, and what of it will stay; read behind the lock it is true until the end.
MATCH (plan:Plan {id: $plan})<-[:PUBLISHES]-(municipality:Municipality)
RETURN
  plan.id AS id,
  plan.title AS title,
  plan.revision AS revision,
  plan.startFiscalYear AS startFiscalYear,
  plan.endFiscalYear AS endFiscalYear,
  municipality.code AS municipality,
  municipality.name AS municipalityName,
  COUNT { (:Measure {plan: $plan}) } AS measures,
  COUNT { (:Program {plan: $plan}) } AS programs,
  COUNT { (:Indicator {plan: $plan}) } AS indicators,
  COUNT { (actual:RecordedActual) WHERE actual.series STARTS WITH $plan + '/' } AS recordedActuals

// name: removal.document
// The document that the plan was made of.
MATCH (document:PlanDocument {plan: $plan})
DELETE document

// name: removal.nodes
// All nodes of the plan, itself among them; recorded actuals and changes are none.
MATCH (node:Node {plan: $plan})
RETURN node.id AS id

// name: removal.actuals
// Of a plan that should never have been there, what was recorded for it goes, too; the history tells it.
MATCH (actual:RecordedActual)
WHERE actual.series STARTS WITH $plan + '/'
WITH actual, properties(actual) AS was
DELETE actual
RETURN
  was.series AS series,
  was.fiscalYear AS fiscalYear,
  was.value AS value,
  was.printed AS printed,
  was.note AS note
ORDER BY series, fiscalYear

// name: removal.municipality
// A municipality goes with the last of its plans.
MATCH (municipality:Municipality {id: $municipality})
WHERE NOT EXISTS { (municipality)-[:PUBLISHES]->() }
WITH municipality, municipality.id AS id
DETACH DELETE municipality
RETURN id

// name: removal.isAnyRemoved
// A database whose plans were removed is not a new one, which the plans of seed/ are for.
RETURN EXISTS { (:Change {what: 'PLAN_REMOVED'}) } AS isAnyRemoved
