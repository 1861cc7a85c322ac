// name: workload.printed
// Stands behind a composed clause that finds departments with their programs: those of each program, and whether it has only one.
WITH program, collect({department: department, isLead: $isWithLeads AND runBy.role = 'LEAD'}) AS bodies
WITH program, bodies, COUNT { (program)-[:RUN_BY]->() } = 1 AS isSolo

// name: workload.assumed
// The same behind one that finds them as they are assumed.
WITH program, collect({department: department, isLead: $isWithLeads AND runBy.role = 'LEAD'}) AS bodies
WITH program, bodies, size($parts[program.id]) = 1 AS isSolo

// name: workload.rows
// Stands behind one of these; one row per department and group. Each program and each place is
// looked at once, whatever its lines and bodies. A department has each listing once, so lines need no DISTINCT; indicators are looked
// for once per initiative of a row.
// Of a plan that prints no parts of bodies, nothing is looked at unless it is asked for.
MATCH (place)-[listing:LISTS]->(program)
WITH
  place,
  collect({program: program, bodies: bodies, isSolo: isSolo, listing: listing, isRelisted: listing.relisted}) AS lines
WITH
  place,
  lines,
  CASE WHEN 'PLAN' IN $groupBy THEN place.plan END AS planId,
  place.inPillar AS pillarId,
  place.inMeasure AS measureId,
  place.inInitiative AS initiativeId,
  place.inPriority AS priority
OPTIONAL MATCH (above:Initiative {id: CASE WHEN NOT place:Initiative THEN initiativeId END})
WITH *, coalesce(above, CASE WHEN initiativeId IS NOT NULL THEN place END) AS initiative
UNWIND lines AS line
UNWIND line.bodies AS body
WITH
  *,
  body.department AS department,
  line.program AS program,
  line.listing AS listing
WITH
  department,
  planId AS groupPlanId,
  CASE WHEN 'PILLAR' IN $groupBy THEN pillarId END AS groupPillarId,
  CASE WHEN 'MEASURE' IN $groupBy THEN measureId END AS groupMeasureId,
  CASE WHEN 'INITIATIVE' IN $groupBy THEN initiativeId END AS groupInitiativeId,
  CASE WHEN 'PRIORITY' IN $groupBy THEN priority END AS groupPriority,
  count(listing) AS listed,
  count(DISTINCT program) AS distinct,
  count(CASE WHEN line.isRelisted THEN 1 END) AS relisted,
  count(DISTINCT CASE WHEN line.isSolo THEN program END) AS solo,
  count(DISTINCT CASE WHEN body.isLead THEN program END) AS leads,
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

// name: workload.sums
// Stands behind a composed clause that finds departments with what was counted of them, in all or by pillar.
WITH
  department,
  null AS groupPlan,
  CASE WHEN sums.pillar IS NOT NULL THEN {id: sums.pillar, sortKey: sums.pillarKey} END AS groupPillar,
  null AS groupMeasure,
  null AS groupInitiative,
  null AS groupPriority,
  sums.listed AS listed,
  sums.distinct AS distinct,
  sums.relisted AS relisted,
  sums.solo AS solo,
  sums.joint AS joint,
  sums.leads AS leads,
  sums.pillars AS pillars,
  sums.measures AS measures,
  sums.initiatives AS initiatives,
  sums.indicators AS indicators,
  sums.priorityPrograms AS priorityPrograms

// name: workload.countSums
// Stands behind the same clause.
RETURN count(sums) AS total

// name: workload.countSumsOutside
// Stands behind the same clause: those of programs that are listed under no pillar.
WITH sums
WHERE sums.pillar IS NULL
RETURN count(sums) AS total
