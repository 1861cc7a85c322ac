// department.byPrograms
UNWIND $ids AS parent
MATCH (:Program {id: parent})-[runBy:RUN_BY]->(department:Department)
RETURN parent, department { .id, .name, .kind } AS node
ORDER BY runBy.order

// indicator.byPolicies
UNWIND $ids AS parent
MATCH (:Policy {id: parent})-[:MEASURED_BY]->(indicator:Indicator)
RETURN parent, indicator { .id, .name, .kind, .unit, .direction, .noTargetReason } AS node
ORDER BY indicator.sortKey

// initiative.byPolicies
UNWIND $ids AS parent
MATCH (:Policy {id: parent})-[:CARRIED_OUT_BY]->(initiative:Initiative)
RETURN parent, initiative { .id, .code, .number, .name, .summary, .page } AS node
ORDER BY initiative.sortKey

// issue.byIds
UNWIND $ids AS id
MATCH (issue:Issue {id: id})
RETURN issue { .id, .number, .summary } AS node

// listing.byInitiatives
UNWIND $ids AS parent
MATCH (:Initiative {id: parent})-[listing:LISTS]->(:Program)
RETURN parent, listing { .order, .relisted, .summary, .page, .departments, initiativeId: startNode(listing).id, programId: endNode(listing).id } AS node
ORDER BY listing.order

// measure.byIssues
UNWIND $ids AS parent
MATCH (:Issue {id: parent})<-[:FACES]-(measure:Measure)
RETURN parent, measure { .id, .code, .number, .name, .priority, .page, .noIndicatorReason } AS node
ORDER BY measure.sortKey

// policy.byIssues
UNWIND $ids AS parent
MATCH (:Issue {id: parent})-[:ADDRESSED_BY]->(policy:Policy)
RETURN parent, policy { .id, .number, .summary } AS node
ORDER BY policy.sortKey

// program.byIds
UNWIND $ids AS id
MATCH (program:Program {id: id})
RETURN program { .id, .name, .summary } AS node
