// name: assumption.bodies
// All that can be responsible in the municipality of a plan, also those that this plan does not name: programs may be moved to them.
MATCH (:Plan {id: $plan})<-[:PUBLISHES]-()-[:HAS_DEPARTMENT]->(department)
RETURN
  department.id AS id,
  department.name AS name,
  department.kind AS kind,
  department.sortKey AS sortKey,
  coalesce(department.otherNames, []) AS otherNames

// name: assumption.parts
// Who carries each program of a plan as it is printed, those without anybody as well.
MATCH (program:Program {plan: $plan})
WHERE program.sortKey IS NOT NULL
RETURN
  program.id AS id,
  COLLECT {
    MATCH (program)-[runBy:RUN_BY]->(department)
    RETURN {body: department.id, role: runBy.role}
    ORDER BY runBy.order, department.id
  } AS parts
ORDER BY program.sortKey, program.id
