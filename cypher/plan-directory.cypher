// name: planDirectory.municipalities
// Kept until anything is written, so that no question looks up which plans there are: a row each, since a row costs more than what is in it.
// Of plans that are loaded in part the revision says whether what is told of them is known already.
MATCH (municipality:Municipality)-[:PUBLISHES]->(plan:Plan)
WITH municipality, plan
ORDER BY plan.sortKey
WITH
  municipality,
  collect(plan.id) AS plans,
  collect(CASE WHEN plan.isPartlyLoaded THEN plan.id END) AS partlyLoaded,
  collect(CASE WHEN plan.isPartlyLoaded THEN coalesce(plan.revision, '') END) AS revisions
RETURN municipality.id AS id, municipality.name AS name, plans, partlyLoaded, revisions
ORDER BY municipality.sortKey

// name: planDirectory.parts
// What is told of plans that are loaded in part: those that came since the directory was read before.
UNWIND $ids AS parent
MATCH (plan:Plan {id: parent})
RETURN parent, {plan: plan(plan), excerpt: plan.excerpt} AS node

// name: planDirectory.markPartlyLoaded
// Plans that were imported before they were marked; run once, when the index over the mark is made.
MATCH (plan:Plan)
WHERE size(plan.missingPillars) > 0
SET plan.isPartlyLoaded = true
