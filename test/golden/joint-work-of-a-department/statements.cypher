// department.byPrograms
UNWIND $ids AS parent
MATCH (:Program {id: parent})-[runBy:RUN_BY]->(department:Department)
RETURN parent, department { .id, .name, .kind } AS node
ORDER BY runBy.order

// department.page
CALL () {
  MATCH (department:Department)
  WHERE department.name = $param0
  RETURN department
  ORDER BY department.sortKey ASC, department.id ASC
  LIMIT $limit
}
RETURN NULL AS parent, department { .id, .name, .kind } AS node, [department.sortKey, department.id] AS keys
ORDER BY department.sortKey ASC, department.id ASC

// municipality.byDepartments
UNWIND $ids AS parent
MATCH (:Department {id: parent})<-[:HAS_DEPARTMENT]-(municipality:Municipality)
RETURN parent, municipality { .id, .code, .name, .prefecture } AS node
ORDER BY municipality.sortKey

// plan.partlyLoaded
MATCH (plan:Plan)<-[:PUBLISHES]-(municipality:Municipality)
WHERE size(plan.missingPillars) > 0
  AND ($ids IS NULL OR plan.id IN $ids OR municipality.id IN $ids)
WITH plan, municipality
ORDER BY plan.sortKey
LIMIT $limit
RETURN
  plan.id AS id,
  plan.title AS title,
  municipality.name AS municipality,
  [level IN range(0, size(plan.levelKinds) - 1) WHERE plan.levelKinds[level] = 'PILLAR' | plan.levelNames[level]][0] AS pillarName,
  plan.missingPillars AS missingPillars
ORDER BY plan.sortKey

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
  WHERE COUNT {
    MATCH (program)-[:RUN_BY]->(:Department)
  } > 1
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
  WHERE COUNT {
    MATCH (program)-[:RUN_BY]->(:Department)
  } > 1
  RETURN DISTINCT program
  ORDER BY program.sortKey ASC, program.id ASC
  LIMIT $limit
}
RETURN parent, program { .id, .name, .summary } AS node, [program.sortKey, program.id] AS keys
ORDER BY program.sortKey ASC, program.id ASC
