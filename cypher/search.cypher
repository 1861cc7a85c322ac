// projection: isAsked(node)
// The index answers for the plan and some terms only nearly; this is exact.
(
  ($scopes IS NULL OR split(node.id, '/')[0] IN $scopes)
  AND (
    node.id ENDS WITH $printed
    OR all(spellings IN $inexact WHERE any(
      text IN [node.foldedName, node.foldedText]
      WHERE any(spelling IN spellings WHERE text CONTAINS spelling)
    ))
  )
)

// name: search.page
// The best $limit of the index without its best $seen, from a place on; each limit is inside the index, so neither reads all that match.
CALL () {
  UNWIND CASE WHEN $seen > 0 THEN [$seen] ELSE [] END AS limit
  CALL db.index.fulltext.queryNodes('searched_texts', $query, {limit: limit}) YIELD node
  RETURN collect(node) AS seen
}
CALL (seen) {
  CALL db.index.fulltext.queryNodes('searched_texts', $query, {limit: $limit}) YIELD node, score
  RETURN collect({node: node, score: score}) AS found
}
RETURN
  size(found) = $limit AS isFull,
  COLLECT {
    UNWIND found AS hit
    WITH hit.node AS node, hit.score AS score
    WHERE NOT node IN seen
      AND ($afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND node.id > $afterId))
      AND isAsked(node)
    WITH node, score
    ORDER BY score DESC, node.id
    LIMIT $size
    RETURN {score: score, texts: node { .name, .title, .term, .summary, .searchedFields, .searchedTexts }, node: anyNode(node)}
  } AS hits

// name: search.counts
// All that match, by label; read only when a count is asked for.
CALL db.index.fulltext.queryNodes('searched_texts', $query) YIELD node
WHERE isAsked(node)
UNWIND labels(node) AS label
WITH label
WHERE label <> 'Node'
RETURN label, count(*) AS count

// name: search.countsOfKinds
// The same where the index answers exactly: a query for each kind, so that no node is read.
UNWIND $queries AS ofKind
CALL (ofKind) {
  CALL db.index.fulltext.queryNodes('searched_texts', ofKind.query) YIELD node
  RETURN count(*) AS count
}
RETURN ofKind.label AS label, count

// name: search.countsOfMunicipalities
// All that match, by who publishes it: counted by the plan or municipality that ids begin with, so that only these are looked up.
CALL db.index.fulltext.queryNodes('searched_texts', $query) YIELD node
WHERE isAsked(node)
WITH split(node.id, '/')[0] AS scope, count(*) AS count
OPTIONAL MATCH (publisher:Municipality)-[:PUBLISHES]->(:Plan {id: scope})
WITH coalesce(publisher.id, scope) AS publisher, sum(count) AS count
MATCH (found:Municipality {id: publisher})
RETURN municipality(found) AS municipality, count
ORDER BY count DESC, found.sortKey
LIMIT $first
