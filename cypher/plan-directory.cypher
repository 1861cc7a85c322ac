// name: planDirectory.read
// Kept until anything is written, so that no question looks up which plans there are and what of them is not loaded. Of a plan that
// is whole only its id is told.
MATCH (municipality:Municipality)-[:PUBLISHES]->(plan:Plan)
RETURN
  plan.id AS id,
  municipality { .id, .name } AS municipality,
  CASE WHEN plan.isPartlyLoaded THEN {plan: plan(plan), excerpt: plan.excerpt} END AS part
ORDER BY plan.sortKey

// name: planDirectory.markPartlyLoaded
// Plans that were imported before they were marked; run once, when the index over the mark is made.
MATCH (plan:Plan)
WHERE size(plan.missingPillars) > 0
SET plan.isPartlyLoaded = true
