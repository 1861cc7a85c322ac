// projection: plan(node)
// What is read of a plan.
node { .id, .title, .startFiscalYear, .endFiscalYear, .loadedPillars, .missingPillars, .levelKinds, .levelNames, .revision }

// name: plan.byIds
// Behind node(id) and every loader of this kind.
UNWIND $ids AS id
MATCH (plan:Plan {id: id})
RETURN plan(plan) AS node

// name: plan.publication
// What a plan is; asked for by few, so that plans are read without it.
UNWIND $ids AS parent
MATCH (plan:Plan {id: parent})
RETURN parent, plan { .category, .laws, .published } AS node

// name: plan.document
// What it was made of, for who exports it; of a plan that an earlier version stored it is not there.
MATCH (plan:Plan {id: $plan})
WHERE plan.revision IS NOT NULL
OPTIONAL MATCH (document:PlanDocument {plan: $plan})
RETURN plan.revision AS revision, document.packed AS packed

// name: plan.byMunicipalities
// The editions a municipality publishes, oldest first.
UNWIND $ids AS parent
MATCH (:Municipality {id: parent})-[:PUBLISHES]->(plan:Plan)
RETURN parent, plan(plan) AS node
ORDER BY plan.sortKey

// name: plan.byPrograms
// The plan a program is printed in: a property, since a program is reached over many pillars.
UNWIND $ids AS parent
MATCH (program:Program {id: parent})
MATCH (plan:Plan {id: program.plan})
RETURN parent, plan(plan) AS node
ORDER BY plan.sortKey

// name: plan.excerpts
// What of a plan is loaded where it is an excerpt; most are not, and so it is no column of theirs.
UNWIND $ids AS parent
MATCH (plan:Plan {id: parent})
WHERE plan.excerpt IS NOT NULL
RETURN parent, plan.excerpt AS node
