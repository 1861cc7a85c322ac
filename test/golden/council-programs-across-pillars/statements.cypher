// program.count
CALL () {
  MATCH (program:Program)-[:RUN_BY]->(this0:Department)
  WHERE ((this0.foldedName IN $values.param0 OR (this0.foldedOtherNames IS NOT NULL AND any(var1 IN coalesce(this0.foldedOtherNames, []) WHERE var1 IN $values.param1))) AND (program.servedPillars + CASE
    WHEN (program.isHomeMissing IS NOT NULL AND $values.param2 = false) THEN 1
    ELSE 0
  END) >= $values.param3)
  RETURN count(DISTINCT program) AS count
}
RETURN count AS node

// program.page
CALL () {
  MATCH (program:Program)-[:RUN_BY]->(this0:Department)
  WHERE ((this0.foldedName IN $values.param0 OR (this0.foldedOtherNames IS NOT NULL AND any(var1 IN coalesce(this0.foldedOtherNames, []) WHERE var1 IN $values.param1))) AND (program.servedPillars + CASE
    WHEN (program.isHomeMissing IS NOT NULL AND $values.param2 = false) THEN 1
    ELSE 0
  END) >= $values.param3)
  RETURN DISTINCT program
  ORDER BY program.sortKey ASC, program.id ASC
  LIMIT $limit
}
RETURN {node: program { .id, .name, .summary }, keys: [program.sortKey, program.id]} AS node
ORDER BY program.sortKey ASC, program.id ASC
