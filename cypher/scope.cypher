// projection: partlyLoaded(node)
// What is told of a plan that is loaded in part: the plan, and who publishes it.
{
  plan: plan(node),
  municipality: head([(node)<-[:PUBLISHES]-(municipality) | municipality.name])
}

// name: scope.byIds
// What a question names, and of what it rests on what is not loaded: one statement however many ids. A plan stands for
// itself, a municipality for its plans, * for all; of anything else only whether it is there is asked. An index holds the
// plans that are loaded in part; it is read in its order, in a subquery of its own, so that no more are read than are told.
UNWIND $ids AS id
OPTIONAL MATCH (named:Node {id: id})
RETURN
  id,
  named IS NOT NULL AS isKnown,
  head([(named:Plan)<-[:PUBLISHES]-(publisher) | publisher.id]) AS municipality,
  [(named:Municipality)-[:PUBLISHES]->(published) | published.id] AS plans,
  COLLECT {
    CALL (id, named) {
      WITH id
      WHERE id = '*'
      CALL (id) {
        MATCH (plan:Plan {isPartlyLoaded: true})
        WHERE plan.sortKey IS NOT NULL
        RETURN plan
        ORDER BY plan.isPartlyLoaded, plan.sortKey
        LIMIT $limit
      }
      RETURN plan
      UNION ALL
      MATCH (named:Municipality)-[:PUBLISHES]->(plan)
      WHERE plan.isPartlyLoaded
      RETURN plan
      UNION ALL
      WITH named AS plan
      WHERE plan:Plan AND plan.isPartlyLoaded
      RETURN plan
    }
    WITH plan
    ORDER BY plan.sortKey
    LIMIT $limit
    RETURN partlyLoaded(plan)
  } AS partlyLoaded

// name: scope.markPartlyLoaded
// Plans that were imported before they were marked; run once, when the index over the mark is made.
MATCH (plan:Plan)
WHERE size(plan.missingPillars) > 0
SET plan.isPartlyLoaded = true
