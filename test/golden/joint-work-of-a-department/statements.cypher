// department.byPrograms

// department.page
CALL () {
  MATCH (department:Department)
  WHERE (department.foldedName IN $values.param0 OR (department.foldedOtherNames IS NOT NULL AND any(var0 IN coalesce(department.foldedOtherNames, []) WHERE var0 IN $values.param1)))
  RETURN department
  ORDER BY department.sortKey ASC, department.id ASC
  LIMIT $limit
}
RETURN NULL AS parent, department { .id, .name, .kind } AS node, [department.sortKey, department.id] AS keys
ORDER BY department.sortKey ASC, department.id ASC

// municipality.byDepartments

// program.countOfDepartments
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Department { id: parent })<-[:RUN_BY]-(program:Program)
  RETURN count(DISTINCT program) AS count
}
RETURN parent, count

// program.countOfDepartments
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Department { id: parent })<-[:RUN_BY]-(program:Program)
  WHERE CASE $values.param1
    WHEN COUNT {
      MATCH (program)-[:RUN_BY]->(:Department)
    } > 1 THEN true
    ELSE false
  END
  RETURN count(DISTINCT program) AS count
}
RETURN parent, count

// program.pageOfDepartments
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Department { id: parent })<-[:RUN_BY]-(program:Program)
  RETURN DISTINCT program
  ORDER BY program.sortKey ASC, program.id ASC
  LIMIT $limit
}
RETURN parent, program { .id, .name, .summary } AS node, [program.sortKey, program.id] AS keys
ORDER BY program.sortKey ASC, program.id ASC

// program.pageOfDepartments
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Department { id: parent })<-[:RUN_BY]-(program:Program)
  WHERE CASE $values.param1
    WHEN COUNT {
      MATCH (program)-[:RUN_BY]->(:Department)
    } > 1 THEN true
    ELSE false
  END
  RETURN DISTINCT program
  ORDER BY program.sortKey ASC, program.id ASC
  LIMIT $limit
}
RETURN parent, program { .id, .name, .summary } AS node, [program.sortKey, program.id] AS keys
ORDER BY program.sortKey ASC, program.id ASC
