// What is printed beside programs, places, lines, indicators and plans: one statement for each, whatever it stands beside.

// name: beside.responsibilities
// The bodies responsible, as the plan prints them, and what the plan calls each.
UNWIND $ids AS parent
MATCH (thing:Node {id: parent})-[part:RUN_BY|ENTRUSTED_TO]->(department:Department)
OPTIONAL MATCH (:Node {id: thing.plan + '/names'})-[names:NAMES]->(department)
RETURN
  parent,
  {
    departmentId: department.id,
    printedName: coalesce(names.name, department.name),
    role: part.role,
    order: part.order + 1,
    note: part.note
  } AS node
ORDER BY part.order

// name: beside.lines
// What stands on the lines of tables beside their programs, by the places that print them.
UNWIND $places AS place
MATCH (:Node {id: place})-[listing:LISTS]->()
RETURN
  place,
  listing.order AS order,
  {marks: listing.marks, departments: listing.departments, roles: listing.roles, notes: listing.notes} AS node

// name: beside.names
// What a plan calls the bodies of a line that prints others than its program has.
UNWIND $ids AS parent
MATCH (:Node {id: parent + '/names'})-[names:NAMES]->(department:Department)
RETURN parent, {id: department.id, name: names.name} AS node

// name: beside.marks
// The signs beside a thing, as printed.
UNWIND $ids AS parent
MATCH (thing:Node {id: parent})
WHERE thing.marks IS NOT NULL
RETURN parent, thing.marks AS node

// name: beside.markLegend
// What signs mean in a plan.
UNWIND $ids AS parent
MATCH (:Plan {id: parent})-[:MARKS_BY]->(mark:LegendMark)
RETURN parent, mark { .text, .meaning } AS node
ORDER BY mark.sortKey

// name: beside.ratingScale
// The grades of a plan.
UNWIND $ids AS parent
MATCH (:Plan {id: parent})-[:GRADES_BY]->(grade:RatingGrade)
RETURN parent, grade { .aspect, .grade, .meaning, .text } AS node
ORDER BY grade.sortKey

// name: beside.ratings
// The city's own verdicts on a thing.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[:RATED]->(rating:Rating)
RETURN parent, rating { .id, .fiscalYear, .grade, .meaning, .aspect, .note, byId: rating.by } AS node
ORDER BY rating.sortKey

// name: beside.amounts
// The amounts of a thing.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[:COSTS]->(amount:Amount)
RETURN parent, amount { .fiscalYear, .kind, .item, .yen, .printed, .note } AS node
ORDER BY amount.sortKey

// name: beside.schedule
// The steps of a thing.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[:SCHEDULED]->(scheduled:ScheduleStep)
RETURN parent, scheduled { .start, .end, .text, byId: scheduled.by } AS node
ORDER BY scheduled.sortKey

// name: beside.facts
// The other printed fields of a thing.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[:STATES]->(fact:Fact)
RETURN parent, fact { .name, .text, .fiscalYear } AS node
ORDER BY fact.sortKey

// name: beside.continues
// What a thing was before, as far as that is loaded. It is kept by id, so that the order of imports makes no difference.
UNWIND $ids AS parent
MATCH (:Node {id: parent})-[:CONTINUES]->(continuation:Continuation)
MATCH (before:Node {id: continuation.before})
WHERE before.sortKey IS NOT NULL
RETURN parent, before.id AS node
ORDER BY continuation.sortKey

// name: beside.continuedBy
// What became of a thing, in the order of the plans that say so.
UNWIND $ids AS parent
MATCH (:Continuation {before: parent})<-[:CONTINUES]-(after:Node)
RETURN DISTINCT parent, after.id AS node, after.sortKey AS order
ORDER BY order, node

// name: beside.files
// The files of a plan's official document.
UNWIND $ids AS parent
MATCH (:Plan {id: parent})-[:PUBLISHED_IN]->(file:PlanFile)
RETURN parent, file { .title, .url, .firstPage, .lastPage, .pageOffset } AS node
ORDER BY file.sortKey

// name: beside.relations
// What a plan says of others. One that it names by title alone is the one plan of its municipality with that title, if there is one beside itself.
UNWIND $ids AS parent
MATCH (plan:Plan {id: parent})-[:RELATES]->(relation:PlanRelation)
RETURN
  parent,
  relation {
    .kind,
    .title,
    .note,
    plans: CASE
      WHEN relation.target IS NOT NULL THEN COLLECT {
        MATCH (named:Plan {id: relation.target})
        WHERE named.revision IS NOT NULL
        RETURN named.id
      }
      ELSE COLLECT {
        MATCH (:Municipality {id: relation.municipality})-[:PUBLISHES]->(titled:Plan)
        WHERE titled.foldedName = relation.foldedTitle AND titled <> plan
        RETURN titled.id
      }
    END
  } AS node
ORDER BY relation.sortKey

// name: beside.relationsFrom
// What other plans say of a plan, by its key or by its title.
UNWIND $ids AS parent
MATCH (plan:Plan {id: parent})
CALL (plan) {
  MATCH (relation:PlanRelation {target: plan.id})
  RETURN relation
  UNION
  MATCH (plan)<-[:PUBLISHES]-(municipality)
  MATCH (relation:PlanRelation {municipality: municipality.id, foldedTitle: plan.foldedName})
  WHERE relation.plan <> plan.id
    AND COUNT {
      (municipality)-[:PUBLISHES]->(titled)
      WHERE titled.foldedName = relation.foldedTitle AND titled.id <> relation.plan
    } = 1
  RETURN relation
}
MATCH (from:Plan {id: relation.plan})
RETURN parent, {kind: relation.kind, planId: from.id} AS node
ORDER BY from.sortKey, relation.sortKey
