// name: workload.rows
// Stands behind a composed clause that finds departments with their listings; one row per department and group. What a place stands
// under is looked up once for all its lines. A department has each listing once, so lines need no DISTINCT; indicators are looked
// for once per initiative of a row.
WITH plan, place, collect({department: department, program: program, listing: listing}) AS lines
OPTIONAL MATCH ofPillar(place, pillar)
OPTIONAL MATCH ofMeasure(place, measure)
OPTIONAL MATCH ofInitiative(place, initiative)
WITH plan, pillar, measure, initiative, measure.priority AS priority, lines
UNWIND lines AS line
WITH
  plan,
  pillar,
  measure,
  initiative,
  priority,
  line.department AS department,
  line.program AS program,
  line.listing AS listing
WITH
  department,
  CASE WHEN 'PLAN' IN $groupBy THEN plan END AS groupPlan,
  CASE WHEN 'PILLAR' IN $groupBy THEN pillar END AS groupPillar,
  CASE WHEN 'MEASURE' IN $groupBy THEN measure END AS groupMeasure,
  CASE WHEN 'INITIATIVE' IN $groupBy THEN initiative END AS groupInitiative,
  CASE WHEN 'PRIORITY' IN $groupBy THEN priority END AS groupPriority,
  count(listing) AS listed,
  count(DISTINCT program) AS distinct,
  count(CASE WHEN listing.relisted THEN 1 END) AS relisted,
  count(DISTINCT CASE WHEN COUNT { (program)-[:RUN_BY]->() } = 1 THEN program END) AS solo,
  count(DISTINCT pillar) AS pillars,
  count(DISTINCT measure) AS measures,
  collect(DISTINCT initiative) AS initiativesOfRow,
  count(DISTINCT CASE WHEN priority THEN program END) AS priorityPrograms
WITH
  *,
  distinct - solo AS joint,
  size(initiativesOfRow) AS initiatives,
  COUNT {
    UNWIND initiativesOfRow AS initiative
    MATCH (initiative)<-[:CARRIED_OUT_BY]-()-[:MEASURED_BY]->(indicator)
    RETURN DISTINCT indicator
  } AS indicators
