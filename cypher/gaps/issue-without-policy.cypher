// rule: ISSUE_WITHOUT_POLICY
// severity: ERROR
// title ja: 対応する方針のない課題
// title en: Issue without policy
// ja: {place}に対応する{POLICY}がありません。
// en: No policy addresses {place}.
// finds: An issue (課題) that leads to no policy. Not checked in plans that lead no issue to a policy. INFO where fewer than nine in ten of the plan have one.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (issue:Issue {plan: plan.id})
USING INDEX SEEK issue:Issue(plan, sortKey)
WHERE issue.sortKey IS NOT NULL
WITH plan, collect({node: issue, isLinked: EXISTS { (issue)-[:ADDRESSED_BY]->() }}) AS every
WITH plan, every, size([one IN every WHERE one.isLinked]) AS linked
WHERE linked > 0
UNWIND [one IN every WHERE NOT one.isLinked | one.node] AS issue
MATCH (issue)<-[:FACES]-(at)
RETURN
  plan.id AS plan,
  issue.id AS node,
  placeInGap(at) + [{level: 'ISSUE', name: ownNumber(issue)}] AS place,
  CASE WHEN linked * 10 >= size(every) * 9 THEN 'ERROR' ELSE 'INFO' END AS severity
ORDER BY issue.sortKey
