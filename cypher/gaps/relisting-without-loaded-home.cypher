// rule: RELISTING_WITHOUT_LOADED_HOME
// severity: INFO
// title ja: 初出が未収録の再掲
// title en: Repeat listing whose first listing is not included
// ja: {place}は収録分には再掲しかなく、初出は未収録の柱にあります。
// en: Only repeat listings of {place} are included; its first listing is in a pillar that is not.
// finds: A program (事業) of which only relistings (再掲) are loaded: it serves at least one more pillar than is shown.
UNWIND $plans AS planId
MATCH (plan:Plan {id: planId})
USING INDEX SEEK plan:Plan(id)
WHERE plan.excerpt IS NULL
WITH plan
MATCH (program:Program {plan: plan.id})
USING INDEX SEEK program:Program(plan, sortKey)
WHERE program.sortKey IS NOT NULL
  AND NOT EXISTS { (program)<-[:LISTS {relisted: false}]-() }
MATCH (program)<-[:LISTS]-(at)
WITH plan, program, at
ORDER BY at.sortKey
WITH plan, program, head(collect(placeInGap(at))) AS at
RETURN
  plan.id AS plan,
  program.id AS node,
  at + [{level: 'PROGRAM', name: '「' + program.name + '」'}] AS place
ORDER BY program.sortKey
