// department.byPrograms

// department.page
CALL () {
  MATCH (department:Department)
  WHERE (department.foldedName IN $values.param0 OR (department.foldedOtherNames IS NOT NULL AND any(var0 IN coalesce(department.foldedOtherNames, []) WHERE var0 IN $values.param1)))
  RETURN department
  ORDER BY department.sortKey ASC, department.id ASC
  LIMIT $limit
}
RETURN {node: department { .id, .name, .kind }, keys: [department.sortKey, department.id]} AS node
ORDER BY department.sortKey ASC, department.id ASC

// municipality.byDepartments

// program.countOfDepartments
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Department { id: parent })<-[:RUN_BY]-(program:Program)
  RETURN count(DISTINCT program) AS count
}
RETURN parent, count AS node

// program.countOfDepartments
UNWIND $ids AS parent
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
RETURN parent, count AS node

// program.pageOfDepartments
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Department { id: parent })<-[:RUN_BY]-(program:Program)
  RETURN DISTINCT program
  ORDER BY program.sortKey ASC, program.id ASC
  LIMIT $limit
}
RETURN parent, {node: program { .id, .name, .summary }, keys: [program.sortKey, program.id]} AS node
ORDER BY program.sortKey ASC, program.id ASC

// program.pageOfDepartments
UNWIND $ids AS parent
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
RETURN parent, {node: program { .id, .name, .summary }, keys: [program.sortKey, program.id]} AS node
ORDER BY program.sortKey ASC, program.id ASC
