// program.count
CALL () {
  MATCH (program:Program)-[:RUN_BY]->(this0:Department)
  WHERE (this0.foldedName IN $values.param0 AND (COUNT {
    MATCH
      (program)<-[:LISTS]-(this1),
      (this2:Pillar { id: this1.inPillar })
    RETURN DISTINCT this2
  } + CASE
    WHEN ($values.param1 = true OR EXISTS {
      MATCH (program)<-[:LISTS { relisted: false }]-()
    }) THEN 0
    ELSE 1
  END) >= $values.param2)
  RETURN count(DISTINCT program) AS count
}
RETURN NULL AS parent, count

// program.page
CALL () {
  MATCH (program:Program)-[:RUN_BY]->(this0:Department)
  WHERE (this0.foldedName IN $values.param0 AND (COUNT {
    MATCH
      (program)<-[:LISTS]-(this1),
      (this2:Pillar { id: this1.inPillar })
    RETURN DISTINCT this2
  } + CASE
    WHEN ($values.param1 = true OR EXISTS {
      MATCH (program)<-[:LISTS { relisted: false }]-()
    }) THEN 0
    ELSE 1
  END) >= $values.param2)
  RETURN DISTINCT program
  ORDER BY program.sortKey ASC, program.id ASC
  LIMIT $limit
}
RETURN NULL AS parent, program { .id, .name, .summary } AS node, [program.sortKey, program.id] AS keys
ORDER BY program.sortKey ASC, program.id ASC

// scope.byIds
