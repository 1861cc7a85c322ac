// name: workload.rows
// Stands behind a composed clause that finds departments with their listings; one row per department and group. A department
// has each listing once, so lines need no DISTINCT; indicators are looked for once per initiative of a row.
WITH
  department,
  CASE WHEN 'PLAN' IN $groupBy THEN plan END AS groupPlan,
  CASE WHEN 'PILLAR' IN $groupBy THEN pillar END AS groupPillar,
  CASE WHEN 'MEASURE' IN $groupBy THEN measure END AS groupMeasure,
  CASE WHEN 'INITIATIVE' IN $groupBy THEN initiative END AS groupInitiative,
  CASE WHEN 'PRIORITY' IN $groupBy THEN measure.priority END AS groupPriority,
  count(listing) AS listed,
  count(DISTINCT program) AS distinct,
  count(CASE WHEN listing.relisted THEN 1 END) AS relisted,
  count(DISTINCT CASE WHEN COUNT { (program)-[:RUN_BY]->() } = 1 THEN program END) AS solo,
  // Of a plan that prints no parts, nothing is looked at unless it is asked for.
  count(DISTINCT CASE WHEN $isWithLeads AND runBy.role = 'LEAD' THEN program END) AS leads,
  count(DISTINCT pillar) AS pillars,
  count(DISTINCT measure) AS measures,
  collect(DISTINCT initiative) AS initiativesOfRow,
  count(DISTINCT CASE WHEN measure.priority THEN program END) AS priorityPrograms
WITH
  *,
  distinct - solo AS joint,
  size(initiativesOfRow) AS initiatives,
  COUNT {
    UNWIND initiativesOfRow AS initiative
    MATCH (initiative)<-[:CARRIED_OUT_BY]-()-[:MEASURED_BY]->(indicator)
    RETURN DISTINCT indicator
  } AS indicators
