// One transaction runs these in turn; the batches keep each statement's parameters small.

// name: import.lock
// Writing to both nodes first makes imports of one municipality wait for each other.
MERGE (municipality:Node {id: $municipality})
SET municipality:Municipality, municipality.id = $municipality
MERGE (plan:Node {id: $plan})
SET plan:Plan, plan.id = $plan

// name: import.revision
// What is stored of the plan now, and who publishes it; both null for a plan that is new.
MATCH (plan:Node {id: $plan})
OPTIONAL MATCH (plan)<-[:PUBLISHES]-(municipality:Municipality)
RETURN plan.revision AS revision, municipality.id AS municipality

// name: import.plansOfOthers
// Keys that begin alike are of one municipality: others must not take those of its next plans.
MATCH (plan:Plan)<-[:PUBLISHES]-(municipality:Municipality)
WHERE plan.id STARTS WITH $beginning AND municipality.id <> $municipality
RETURN plan.id AS plan, municipality.id AS municipality
ORDER BY plan

// name: import.storedNodes
// The nodes of the plan, and the shared ones that the document names too.
MATCH (node:Node)
WHERE node.plan = $plan OR node.id IN $shared
RETURN node.id AS id, properties(node) AS properties

// name: import.storedRelationships
// All relationships with an end in the plan, and those to the departments that the document names.
CALL () {
  MATCH (:Node {plan: $plan})-[relationship]-()
  RETURN relationship
  UNION
  MATCH (:Node {id: $municipality})-[relationship:HAS_DEPARTMENT]->(department)
  WHERE department.id IN $shared
  RETURN relationship
}
RETURN
  startNode(relationship).id AS from,
  type(relationship) AS type,
  endNode(relationship).id AS to,
  properties(relationship) AS properties

// name: import.removeRelationships
// Links that the new revision does not print any more.
UNWIND $rows AS row
MATCH (:Node {id: row.from})-[relationship:$(row.type)]->(:Node {id: row.to})
DELETE relationship

// name: import.removeNodes
// Nodes that the new revision does not print any more.
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
DETACH DELETE node

// name: import.writeNodes
// A node keeps its identity; its properties become those of the new revision.
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
SET
  node:$(row.label),
  node = row.properties

// name: import.createRelationships
// Links that are new. To look for them first would take as long as a plan has links, for each of them.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties

// name: import.changeRelationships
// Links whose properties changed.
UNWIND $rows AS row
MATCH (:Node {id: row.from})-[relationship:$(row.type)]->(:Node {id: row.to})
SET relationship = row.properties

// name: import.removeUnusedDepartments
// A department goes with the last plan of the city that names it.
MATCH (:Node {id: $municipality})-[:HAS_DEPARTMENT]->(department:Department)
WHERE NOT department.id IN $shared AND NOT EXISTS { (department)<-[:NAMES]-() }
WITH department, department.id AS id
DETACH DELETE department
RETURN id

// name: import.removeUnusedCommittees
// So does a working group.
MATCH (committee:Committee)
WHERE committee.id STARTS WITH $municipality + '/'
  AND NOT committee.id IN $shared
  AND NOT EXISTS { (committee)<-[:NAMES]-() }
WITH committee, committee.id AS id
DETACH DELETE committee
RETURN id

// name: import.setRevision
// Written last: a plan that has a revision is whole. The document it was made of is kept beside it, packed, for who exports the plan.
MATCH (plan:Node {id: $plan})
SET plan.revision = $revision
MERGE (document:PlanDocument {plan: $plan})
SET document.packed = $packed

// name: import.changesSince
// What came after the revision that a workbook was taken from, the latest first; the name of who wrote it is told.
MATCH (change:Change {plan: $plan})
WHERE change.at > COALESCE(
  (COLLECT {
    MATCH (taken:Change {plan: $plan, after: $basedOn})
    RETURN taken.at
    ORDER BY taken.at DESC
    LIMIT 1
  })[0],
  0)
RETURN
  change.at AS at,
  change.by AS by
ORDER BY at DESC
LIMIT 5

// name: import.planCount
// The seed is only for a database that holds no plan.
MATCH (plan:Plan)
RETURN count(plan) AS plans

// name: import.hiddenSeries
// Series that something was recorded for, and that the plan does not have now.
MATCH (actual:RecordedActual)
WHERE actual.series STARTS WITH $plan + '/' AND NOT EXISTS { (:IndicatorSeries {id: actual.series}) }
RETURN DISTINCT actual.series AS series
ORDER BY series
