// name: goal.municipalityCounts
// How many municipalities have indicators of a goal: their plans first, since a plan may have several of them.
UNWIND $ids AS parent
MATCH (indicator:Indicator {goal: parent})
WITH DISTINCT parent, indicator.plan AS plan
MATCH (municipality:Municipality)-[:PUBLISHES]->(:Plan {id: plan})
RETURN parent, count(DISTINCT municipality) AS node

// name: goal.similarIndicators
// The indicators without a goal whose names share the most pairs of letters; the limit is inside the index, so that it reads no more of them.
UNWIND $questions AS question
CALL (question) {
  CALL db.index.fulltext.queryNodes('searched_texts', question.query, {limit: $limit}) YIELD node
  WHERE node.goal IS NULL
  RETURN collect(indicator(node)) AS nodes
}
RETURN question.code AS code, nodes
