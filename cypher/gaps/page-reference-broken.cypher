// rule: PAGE_REFERENCE_BROKEN
// severity: ERROR
// title ja: ページ番号の不一致
// title en: Page reference broken
// ja: {place}に記載された{target}の参照ページ（{page}ページ）が、実際の掲載ページと合いません。
// en: The reference of {place} to {target} leads to page {page}, where it is not printed.
// finds: A page reference (【→…（…ページ）へ】) to a page other than that of its target. A policy has no page of its own: its page is any within its measure. Not checked if pages are unknown.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
CALL (plan) {
  MATCH (vision:Vision {plan: plan.id})
  USING INDEX SEEK vision:Vision(plan, sortKey)
  WHERE vision.sortKey IS NOT NULL
  MATCH (vision)-[reference:AIMS_AT]->(measure)
  WHERE reference.page <> measure.page
  RETURN
    vision AS holder,
    placeOf(vision) + [{level: 'VISION', name: ownNumber(vision)}] AS place,
    placeInGap(measure) AS target,
    reference.page AS page
  UNION ALL
  MATCH (issue:Issue {plan: plan.id})
  USING INDEX SEEK issue:Issue(plan, sortKey)
  WHERE issue.sortKey IS NOT NULL
  MATCH (issue)-[reference:ADDRESSED_BY]->(policy)
  // In this order, whatever else there is.
  WHERE CASE WHEN reference.page IS NULL THEN false ELSE policy.page IS NULL END
  WITH issue, reference, policy
  MATCH (above)-[:HAS_MEASURE]->(measure)-[:FACES]->(issue)
  WITH
    above,
    measure,
    issue,
    reference,
    policy,
    COLLECT {
      MATCH (above)-[:HAS_MEASURE]->(later)
      WHERE CASE WHEN later.sortKey > measure.sortKey THEN later.page IS NOT NULL ELSE false END
      RETURN later.page
      ORDER BY later.sortKey
      LIMIT 1
    }[0] AS nextPage
  WHERE CASE
      WHEN reference.page < measure.page THEN true
      WHEN reference.page >= nextPage THEN coalesce(reference.page <> measure.page, true)
      ELSE false
    END
  RETURN
    issue AS holder,
    placeInGap(measure) + [{level: 'ISSUE', name: ownNumber(issue)}] AS place,
    [{level: 'POLICY', name: ownNumber(policy)}] AS target,
    reference.page AS page
  UNION ALL
  MATCH (issue:Issue {plan: plan.id})
  USING INDEX SEEK issue:Issue(plan, sortKey)
  WHERE issue.sortKey IS NOT NULL
  MATCH (issue)-[reference:ADDRESSED_BY]->(policy)
  WHERE reference.page <> policy.page
  RETURN
    issue AS holder,
    placeOf(issue) + [{level: 'ISSUE', name: ownNumber(issue)}] AS place,
    [{level: 'POLICY', name: ownNumber(policy)}] AS target,
    reference.page AS page
  UNION ALL
  MATCH (policy:Policy {plan: plan.id})
  USING INDEX SEEK policy:Policy(plan, sortKey)
  WHERE policy.sortKey IS NOT NULL
  MATCH (policy)-[reference:CARRIED_OUT_BY]->(initiative)
  WHERE reference.page <> initiative.page
  RETURN
    policy AS holder,
    placeOf(policy) + [{level: 'POLICY', name: ownNumber(policy)}] AS place,
    [{level: 'INITIATIVE', name: ownNumber(initiative)}] AS target,
    reference.page AS page
}
RETURN plan.id AS plan, holder.id AS node, place, target, page
ORDER BY holder.sortKey, holder.id, page
