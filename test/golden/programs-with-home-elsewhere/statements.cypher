// listing.byPrograms

// program.count
CALL () {
  MATCH (program:Program)
  WHERE ((program.plan = $values.param0 AND program.sortKey IS NOT NULL) AND (program.servedPillars + CASE
    WHEN (program.isHomeMissing IS NOT NULL AND $values.param1 = false) THEN 1
    ELSE 0
  END) >= $values.param2)
  RETURN count(program) AS count
}
RETURN count AS node

// program.page
CALL () {
  MATCH (program:Program)
  WHERE ((program.plan = $values.param0 AND program.sortKey IS NOT NULL) AND (program.servedPillars + CASE
    WHEN (program.isHomeMissing IS NOT NULL AND $values.param1 = false) THEN 1
    ELSE 0
  END) >= $values.param2)
  RETURN program
  ORDER BY program.sortKey ASC, program.id ASC
  LIMIT $limit
}
RETURN {node: program { .id, .name, .summary }, keys: [program.sortKey, program.id]} AS node
ORDER BY program.sortKey ASC, program.id ASC

// program.reach
