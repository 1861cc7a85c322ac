// listing.byPrograms

// program.count
CALL () {
  MATCH (program:Program)
  WHERE ((program.plan = $values.param0 AND program.sortKey IS NOT NULL) AND (COUNT {
    MATCH
      (program)<-[:LISTS]-(this0),
      (this1:Pillar { id: this0.inPillar })
    RETURN DISTINCT this1
  } + CASE
    WHEN ($values.param1 = true OR EXISTS {
      MATCH (program)<-[:LISTS { relisted: false }]-()
    }) THEN 0
    ELSE 1
  END) >= $values.param2)
  RETURN count(program) AS count
}
RETURN NULL AS parent, count

// program.page
CALL () {
  MATCH (program:Program)
  WHERE ((program.plan = $values.param0 AND program.sortKey IS NOT NULL) AND (COUNT {
    MATCH
      (program)<-[:LISTS]-(this0),
      (this1:Pillar { id: this0.inPillar })
    RETURN DISTINCT this1
  } + CASE
    WHEN ($values.param1 = true OR EXISTS {
      MATCH (program)<-[:LISTS { relisted: false }]-()
    }) THEN 0
    ELSE 1
  END) >= $values.param2)
  RETURN program
  ORDER BY program.sortKey ASC, program.id ASC
  LIMIT $limit
}
RETURN NULL AS parent, program { .id, .name, .summary } AS node, [program.sortKey, program.id] AS keys
ORDER BY program.sortKey ASC, program.id ASC

// program.reach
