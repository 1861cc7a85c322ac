// name: planTree.byIds
// A plan from its pillars down to the departments, for questions that go all the way: the same as an edge after the other,
// without a statement for each. What several have in common comes once, by id.
UNWIND $ids AS id
MATCH (plan:Plan {id: id})
RETURN
  plan(plan) AS plan,
  CASE WHEN plan.isPartlyLoaded THEN [partlyLoaded(plan)] ELSE [] END AS partlyLoaded,
  COLLECT {
    MATCH (plan)-[:HAS_PILLAR]->(pillar)
    RETURN pillar(pillar) AS node
    ORDER BY pillar.sortKey
  } AS pillars,
  COLLECT {
    MATCH (plan)-[:HAS_PILLAR]->(pillar)-[:HAS_MEASURE]->(measure)
    RETURN {parent: pillar.id, node: measure(measure)}
    ORDER BY measure.sortKey
  } AS measures,
  COLLECT {
    MATCH tree(plan, , measure, initiative)
    RETURN {parent: measure.id, node: initiative(initiative)}
    ORDER BY initiative.sortKey
  } AS initiatives,
  COLLECT {
    MATCH tree(plan, , , initiative)-[listing:LISTS]->()
    RETURN {parent: initiative.id, node: listing(listing)}
    ORDER BY initiative.sortKey, listing.order
  } AS listings,
  COLLECT {
    MATCH tree(plan, , , )-[:LISTS]->(program)
    WITH DISTINCT program
    RETURN {
      program: program(program),
      departments: COLLECT {
        MATCH (program)-[runBy:RUN_BY]->(department)
        RETURN department.id
        ORDER BY runBy.order
      }
    }
  } AS programs,
  COLLECT {
    MATCH tree(plan, , , )-[:LISTS]->()-[:RUN_BY]->(department)
    WITH DISTINCT department
    RETURN department(department)
  } AS departments
