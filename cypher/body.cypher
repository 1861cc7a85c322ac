// A body, department or working group, is called by each plan as that prints it; it bears what the newest of them calls it.

// name: body.named
// Bodies with all that plans call them, the newest plan last.
UNWIND $ids AS id
MATCH (body:Node {id: id})
RETURN
  labels(body) AS labels,
  properties(body) AS properties,
  COLLECT {
    MATCH (body)<-[names:NAMES]-(register)
    RETURN properties(names)
    ORDER BY register.sortKey
  } AS names

// name: body.write
// What a body is becomes that of the newest plan.
UNWIND $rows AS row
MATCH (body:Node {id: row.id})
SET body = row.properties

// name: body.leave
// A body leaves what it does not stand in any more.
UNWIND $rows AS row
MATCH (:Node {id: row.id})-[standsIn:STANDS_IN]->(parent)
WHERE row.properties.parent IS NULL OR parent.id <> row.properties.parent
DELETE standsIn

// name: body.enter
// A body stands in what the newest plan says.
UNWIND $rows AS row
MATCH (body:Node {id: row.id})
MATCH (parent:Node {id: row.properties.parent})
MERGE (body)-[:STANDS_IN]->(parent)

// name: body.ofPlan
// The bodies that a plan calls something.
MATCH (:Node {id: $plan + '/names'})-[:NAMES]->(body)
RETURN body.id AS id

// name: body.formerPlans
// Plans that an earlier version stored or backed up say nowhere what they call a body. Read once at a start.
MATCH (plan:Plan)
WHERE plan.revision IS NOT NULL
  AND NOT EXISTS { (:Node {id: plan.id + '/names'}) }
  AND EXISTS { (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_INITIATIVE]->()-[:LISTS]->()-[:RUN_BY|RUNS_THROUGH]->() }
RETURN count(plan) AS plans

// name: body.nameInFormerPlans
// They call it what it is called now.
MATCH (plan:Plan)
WHERE plan.revision IS NOT NULL AND NOT EXISTS { (:Node {id: plan.id + '/names'}) }
CALL (plan) {
  MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_INITIATIVE]->()-[:LISTS]->()-[:RUN_BY|RUNS_THROUGH]->(body)
  RETURN body
  UNION
  MATCH (plan)-[:HAS_PILLAR]->()-[:HAS_MEASURE]->()-[:HAS_INITIATIVE]->()-[listing:LISTS]->()
  UNWIND listing.departments AS department
  MATCH (body:Department {id: department})
  RETURN body
}
MERGE (register:Node {id: plan.id + '/names'})
SET
  register:BodyNames,
  register.plan = plan.id,
  register.sortKey = plan.sortKey
MERGE (register)-[names:NAMES]->(body)
SET names = body { .name, .kind, .reading, .sortKey }
