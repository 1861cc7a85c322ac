// What two plans print, to be held against each other: two statements, whatever the plans hold.

// name: planContent.nodes
// All that plans print. Bodies are of no plan: what each is called stands on the link to it.
MATCH (node:Node)
WHERE node.plan IN $plans
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties

// name: planContent.links
// How it hangs together. What a body continues hangs on the body, which is no node of a plan.
MATCH (from:Node)-[link:GROUPS|HAS_PILLAR|HAS_SECTION|HAS_MEASURE|HAS_INITIATIVE|LISTS|NAMES|ENVISIONS|AIMS_AT|FACES|ADDRESSED_BY|HAS_POLICY|RELISTS|CARRIED_OUT_BY|RUN_BY|ENTRUSTED_TO|RUNS_THROUGH|MEASURED_BY|TRACKED_BY|HAS_SERIES|HAS_VALUE|RESTS_ON|CITES|EXPLAINED_BY|RATED|COSTS|SCHEDULED|STATES|CONTINUES]->(to:Node)
WHERE from.plan IN $plans
RETURN
  from.plan AS plan,
  from.id AS from,
  type(link) AS type,
  to.id AS to,
  properties(link) AS properties
UNION ALL
MATCH (continuation:Node)<-[link:CONTINUES]-(from:Department)
WHERE continuation.plan IN $plans
RETURN
  continuation.plan AS plan,
  from.id AS from,
  type(link) AS type,
  continuation.id AS to,
  properties(link) AS properties
