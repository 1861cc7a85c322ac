// name: workload.rows
// Stands behind a composed clause that finds departments with their listings; one row per department and group. What a place stands
// under is looked up once for all its lines. A department has each listing once, so lines need no DISTINCT; indicators are looked
// for once per initiative of a row.
WITH place, collect({department: department, program: program, listing: listing}) AS lines
WITH
  place,
  lines,
  place.plan AS planId,
  place.inPillar AS pillarId,
  place.inMeasure AS measureId,
  place.inInitiative AS initiativeId,
  place.inPriority AS priority
OPTIONAL MATCH (above:Initiative {id: CASE WHEN initiativeId <> place.id THEN initiativeId END})
WITH *, coalesce(above, CASE WHEN initiativeId IS NOT NULL THEN place END) AS initiative
UNWIND lines AS line
WITH
  *,
  line.department AS department,
  line.program AS program,
  line.listing AS listing
WITH
  department,
  CASE WHEN 'PLAN' IN $groupBy THEN planId END AS groupPlanId,
  CASE WHEN 'PILLAR' IN $groupBy THEN pillarId END AS groupPillarId,
  CASE WHEN 'MEASURE' IN $groupBy THEN measureId END AS groupMeasureId,
  CASE WHEN 'INITIATIVE' IN $groupBy THEN initiativeId END AS groupInitiativeId,
  CASE WHEN 'PRIORITY' IN $groupBy THEN priority END AS groupPriority,
  count(listing) AS listed,
  count(DISTINCT program) AS distinct,
  count(CASE WHEN listing.relisted THEN 1 END) AS relisted,
  count(DISTINCT CASE WHEN COUNT { (program)-[:RUN_BY]->() } = 1 THEN program END) AS solo,
  // Of a plan that prints no parts, nothing is looked at unless it is asked for.
  count(DISTINCT CASE WHEN $isWithLeads AND runBy.role = 'LEAD' THEN program END) AS leads,
  count(DISTINCT pillarId) AS pillars,
  count(DISTINCT measureId) AS measures,
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
OPTIONAL MATCH (groupPlan:Plan {id: groupPlanId})
OPTIONAL MATCH (groupPillar:Pillar {id: groupPillarId})
OPTIONAL MATCH (groupMeasure:Measure {id: groupMeasureId})
OPTIONAL MATCH (groupInitiative:Initiative {id: groupInitiativeId})
