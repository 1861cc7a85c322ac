// name: searchText.outdatedPlans
// Plans whose nodes lack what this version searches: a former version stored or restored them. Read once at a start.
MATCH (plan:Plan)
WHERE plan.revision IS NOT NULL AND (plan.searchVersion IS NULL OR plan.searchVersion <> $version)
RETURN plan.id AS plan, plan.revision AS revision, head([(plan)<-[:PUBLISHES]-(publisher) | publisher.id]) AS municipality
ORDER BY plan

// name: searchText.nodes
// The nodes of a plan, and those that the plans of its municipality share.
MATCH (node:Node)
WHERE node.plan = $plan OR node.id = $municipality OR node.id STARTS WITH $municipality + '/'
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties

// name: searchText.links
// The links that bear a text or a page, or lead to a node that does, those from level to level, and those to indicators and their numbers.
MATCH (from:Node {plan: $plan})-[link:LISTS|CITES|STATES|HAS_SERIES|HAS_VALUE|HAS_SUPERSEDED_VALUE|AIMS_AT|ADDRESSED_BY|CARRIED_OUT_BY|HAS_PILLAR|HAS_SECTION|HAS_MEASURE|HAS_INITIATIVE|GROUPS|ENVISIONS|FACES|HAS_POLICY|RESTS_ON|TRACKED_BY|MEASURED_BY]->(to)
RETURN from.id AS from, type(link) AS type, to.id AS to, properties(link) AS properties

// name: searchText.write
// Null takes out what a former version wrote and this one does not. What was imported since it was read is left alone.
MATCH (:Plan {id: $plan, revision: $revision})
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
WHERE coalesce(node.name, node.title, node.term, '') = coalesce(row.name, '')
SET node += row.properties
