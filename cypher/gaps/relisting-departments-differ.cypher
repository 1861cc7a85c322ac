// rule: RELISTING_DEPARTMENTS_DIFFER
// severity: WARNING
// title ja: 初出と再掲で担当課が相違
// title en: Divisions differ between first and repeat listing
// ja: {place}の再掲の{DEPARTMENT}（{relisted}）が、初出（{first}）と異なります。
// en: The repeat listing of {place} prints other divisions in charge ({relisted}) than its first listing ({first}).
// finds: A relisting (再掲) that prints other departments than the first listing, regardless of order. Not checked if the first listing is not loaded.
UNWIND $plans AS planId
MATCH within(plan:Plan {id: planId}, at)
USING INDEX SEEK plan:Plan(id)
MATCH (at)-[relisting:LISTS {relisted: true}]->(program)<-[home:LISTS {relisted: false}]-()
WITH
  plan,
  at,
  program,
  relisting.departments AS onRelisting,
  home.departments AS onHome,
  COLLECT {
    MATCH (program)-[runBy:RUN_BY]->(department)
    RETURN department.id
    ORDER BY runBy.order
  } AS declared
WITH plan, at, program, coalesce(onRelisting, declared) AS relisted, coalesce(onHome, declared) AS first
WHERE any(id IN relisted WHERE NOT id IN first)
  OR any(id IN first WHERE NOT id IN relisted)
RETURN
  plan.id AS plan,
  program.id AS node,
  placeInGap(at) + [{level: 'PROGRAM', name: '「' + program.name + '」'}] AS place,
  COLLECT {
    UNWIND relisted AS id
    MATCH (department:Department {id: id})
    RETURN department.name
  } AS relisted,
  COLLECT {
    UNWIND first AS id
    MATCH (department:Department {id: id})
    RETURN department.name
  } AS first
ORDER BY program.sortKey, at.sortKey
