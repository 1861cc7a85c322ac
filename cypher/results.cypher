// Sheets in which the results of a year are filled in.

// name: results.lines
// The lines of numbers of a plan in printed order, each with the bodies behind it: those printed beside the indicator, those that run
// the program it is of, and those that run the programs by which what it measures is carried out.
MATCH (node:Indicator {plan: $plan})-[:HAS_SERIES]->(numbers:IndicatorSeries)
RETURN
  numbers.id AS series,
  node.name AS indicator,
  numbers.name AS line,
  coalesce(numbers.unit, node.unit) AS unit,
  COLLECT {
    CALL (node) {
      MATCH (node)-[:ENTRUSTED_TO]->(department:Department)
      RETURN department
      UNION
      MATCH (node)<-[:MEASURED_BY|TRACKED_BY]-(:Program)-[:RUN_BY]->(department:Department)
      RETURN department
      UNION
      MATCH (node)<-[:MEASURED_BY]-(:Policy)-[:CARRIED_OUT_BY]->(initiative:Initiative)
      MATCH (initiative)-[:HAS_SECTION*0..4]->()-[:LISTS]->(:Program)-[:RUN_BY]->(department:Department)
      RETURN department
    }
    RETURN department.name
    ORDER BY department.sortKey, department.id
  } AS departments
ORDER BY node.sortKey, numbers.sortKey
