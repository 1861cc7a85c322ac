// department.byPrograms
UNWIND $ids AS parent
MATCH (:Program {id: parent})-[runBy:RUN_BY]->(department:Department)
RETURN parent, department { .id, .name, .kind } AS node
ORDER BY runBy.order

// department.page
CALL () {
  MATCH (department:Department)
  WHERE department.foldedName IN $values.param0
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

// scope.byIds
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
    RETURN {
  plan: plan { .id, .title, .startFiscalYear, .endFiscalYear, .loadedPillars, .missingPillars, .levelKinds, .levelNames, .revision },
  municipality: head([(plan)<-[:PUBLISHES]-(municipality) | municipality.name])
}
  } AS partlyLoaded
