// Those of pairs and groups stand behind composed clauses that find the programs, and, for pairs, the departments.

// name: collaboration.pairs
// Every two departments with the programs they run together, the most first.
WITH one, other, program
ORDER BY program.sortKey, program.id
WITH one, other, collect(program.id) AS programs
// Several bodies named as one run with everybody, which says nothing of any.
WHERE size(programs) >= $atLeast AND one.kind <> 'GROUP' AND other.kind <> 'GROUP'
RETURN [one.id, other.id] AS departments, programs
ORDER BY size(programs) DESC, one.sortKey, other.sortKey, one.id, other.id

// name: collaboration.groups
// The departments printed together beside a program, each group once whatever the order of the print; the departments of a group stand as beside its
// first program.
MATCH (program)-[runBy:RUN_BY]->(department)
WHERE department.kind <> 'GROUP'
WITH program, department, runBy
ORDER BY runBy.order, department.id
WITH program, collect(department) AS printed
WHERE size(printed) > 1
WITH
  program,
  [department IN printed | department.id] AS departments,
  COLLECT {
    UNWIND printed AS department
    RETURN department.id ORDER BY department.id
  } AS members,
  COLLECT {
    UNWIND printed AS department
    RETURN department.sortKey ORDER BY department.sortKey
  } AS places
ORDER BY program.sortKey, program.id
WITH members, places, head(collect(departments)) AS departments, collect(program.id) AS programs
WHERE size(programs) >= $atLeast
RETURN departments, programs
ORDER BY size(programs) DESC, places, members

// name: collaboration.byDepartments
// Whom a department runs programs with, and which, the most first.
UNWIND $ids AS parent
MATCH (department:Department {id: parent})<-[:RUN_BY]-(program)-[:RUN_BY]->(partner)
WHERE department.kind <> 'GROUP' AND partner.kind <> 'GROUP'
WITH department, partner, program
ORDER BY program.sortKey, program.id
WITH department, partner, collect(program.id) AS programs
RETURN
  department.id AS parent,
  {
    departments: CASE
      WHEN department.sortKey < partner.sortKey
        OR (department.sortKey = partner.sortKey AND department.id < partner.id)
        THEN [department.id, partner.id]
      ELSE [partner.id, department.id]
    END,
    programs: programs
  } AS node
ORDER BY size(programs) DESC, partner.sortKey, partner.id

// name: collaboration.countedPairs
// Stands behind a composed clause that finds pairs by what was counted of them; programs are looked for only of those that are returned.
WITH one, other, pair
ORDER BY pair.programs DESC, one.sortKey, other.sortKey, one.id, other.id
LIMIT $first
RETURN
  [one.id, other.id] AS departments,
  COLLECT {
    MATCH (one)<-[:RUN_BY]-(program)-[:RUN_BY]->(other)
    RETURN program.id
    ORDER BY program.sortKey, program.id
  } AS programs
ORDER BY pair.programs DESC, one.sortKey, other.sortKey, one.id, other.id

// name: collaboration.countPairs
// Stands behind the same clause.
RETURN count(pair) AS total
