// What is counted of plans when they are imported, for questions over all plans: it changes with the plans of a municipality alone, and to
// count it for each question takes as long as there are plans. These nodes are no part of a plan, and no backup holds them.

// name: sums.outdated
// Plans that were stored without being counted, or counted by another version or as another revision. Read once at a start.
MATCH (plan:Plan)<-[:PUBLISHES]-(municipality:Municipality)
WHERE plan.revision IS NOT NULL
  AND NOT EXISTS { (:PlanSums {plan: plan.id, revision: plan.revision, version: $version}) }
RETURN municipality.id AS municipality, collect(plan.id) AS plans
ORDER BY municipality

// name: sums.lock
// Imports to the municipality wait here, or are waited for.
MATCH (municipality:Municipality {id: $municipality})
SET municipality.id = municipality.id

// name: sums.writeOfPlans
// The gaps of a plan by rule and severity, in lists of which each has a place for each.
UNWIND $rows AS row
MATCH (plan:Plan {id: row.plan})
MERGE (sums:PlanSums {plan: row.plan})
SET
  sums.revision = plan.revision,
  sums.version = $version,
  sums.gapKinds = row.gapKinds,
  sums.gaps = row.gaps

// name: sums.forgetPlan
// A plan that is removed counts no more.
MATCH (sums:PlanSums {plan: $plan})
DELETE sums

// name: sums.gaps
// How many gaps there are of each rule and severity in all plans.
MATCH (sums:PlanSums)
WITH sums.gapKinds AS kinds, sums.gaps AS gaps
UNWIND range(0, size(kinds) - 1) AS place
RETURN kinds[place] AS kind, sum(gaps[place]) AS gaps
ORDER BY kind

// name: sums.plansWithGaps
// The first plans that have gaps of these kinds, and how many.
MATCH (sums:PlanSums)
WHERE any(kind IN sums.gapKinds WHERE kind IN $kinds)
WITH sums.plan AS id, sums.gapKinds AS kinds, sums.gaps AS gaps
MATCH (plan:Plan {id: id})
WITH plan, reduce(sum = 0, place IN range(0, size(kinds) - 1) | sum + CASE WHEN kinds[place] IN $kinds THEN gaps[place] ELSE 0 END) AS gaps
ORDER BY plan.sortKey, plan.id
LIMIT $limit
RETURN plan(plan) AS node, gaps
ORDER BY plan.sortKey, plan.id

// name: sums.forgetDepartments
// What was counted of the bodies of a municipality is counted anew, all of it: an import may change what other plans call them.
MATCH (sums:DepartmentSums)
WHERE sums.department STARTS WITH $municipality + '/'
DELETE sums

// name: sums.forgetPillars
// So is what they do by pillar.
MATCH (sums:PillarSums)
WHERE sums.department STARTS WITH $municipality + '/'
DELETE sums

// name: sums.forgetPairs
// So are pairs.
MATCH (:Municipality {id: $municipality})-[:HAS_DEPARTMENT]->()-[pair:RUNS_WITH]->()
DELETE pair

// name: sums.forgetMunicipality
// So is what bodies of two kinds share.
MATCH (sums:MunicipalitySums {municipality: $municipality})
DELETE sums

// name: sums.writeOfDepartments
// The workload of a body in all plans of its municipality.
UNWIND $rows AS row
CREATE (sums:DepartmentSums)
SET sums = row

// name: sums.writeOfPillars
// The same by pillar, with its place in the printed order; without one, of programs that are listed under none.
UNWIND $rows AS row
OPTIONAL MATCH (pillar:Pillar {id: row.pillar})
CREATE (sums:PillarSums)
SET
  sums = row,
  sums.pillarKey = pillar.sortKey

// name: sums.writePairs
// How many programs two bodies run together, from the first of them in printed order to the other.
UNWIND $rows AS row
MATCH (one:Department {id: row.one})
MATCH (other:Department {id: row.other})
CREATE (one)-[:RUNS_WITH {programs: row.programs}]->(other)

// name: sums.plansOfMunicipality
// The plans in which its bodies do anything.
MATCH (:Municipality {id: $municipality})-[:PUBLISHES]->(plan)
RETURN plan.id AS plan
ORDER BY plan

// name: sums.writeOfMunicipality
// The kinds of its bodies that run anything, and what each two of them share in each plan, in lists of which each has a place for these.
MATCH (:Municipality {id: $municipality})
CREATE (sums:MunicipalitySums {municipality: $municipality})
SET
  sums.kinds = $kinds,
  sums.rows = $rows,
  sums.columns = $columns,
  sums.distinct = $distinct,
  sums.listed = $listed,
  sums.relisted = $relisted

// name: sums.kinds
// The kinds of bodies that run anything in any plan.
MATCH (sums:MunicipalitySums)
UNWIND sums.kinds AS kind
RETURN DISTINCT kind
ORDER BY kind

// name: sums.sharedByKinds
// What bodies of two kinds share in all plans.
MATCH (sums:MunicipalitySums)
WITH
  sums.rows AS rows,
  sums.columns AS columns,
  sums.distinct AS programs,
  sums.listed AS listed,
  sums.relisted AS relisted
UNWIND range(0, size(rows) - 1) AS place
RETURN
  rows[place] AS rowId,
  columns[place] AS columnId,
  sum(programs[place]) AS distinct,
  sum(listed[place]) AS listed,
  sum(relisted[place]) AS relisted
ORDER BY rowId, columnId
