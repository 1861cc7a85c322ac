// assumption.bodies

// assumption.bodies

// assumption.parts

// assumption.parts

// collaboration.pairs
MATCH (program:Program)
WHERE (program.plan = $values.param0 AND program.sortKey IS NOT NULL)
UNWIND $parts[program.id] AS part
UNWIND $parts[program.id] AS otherPart
WITH *, $bodies[part.body] AS one, $bodies[otherPart.body] AS other
WHERE (one.sortKey < other.sortKey OR (one.sortKey = other.sortKey AND one.id < other.id))
WITH one, other, program
ORDER BY program.sortKey, program.id
WITH one, other, collect(program.id) AS programs
// Several bodies named as one run with everybody, which says nothing of any.
WHERE size(programs) >= $atLeast AND one.kind <> 'GROUP' AND other.kind <> 'GROUP'
RETURN [one.id, other.id] AS departments, programs
ORDER BY size(programs) DESC, one.sortKey, other.sortKey, one.id, other.id

// workload.rows
MATCH (program:Program)
WHERE (program.plan = $values.param0 AND program.sortKey IS NOT NULL)
UNWIND $parts[program.id] AS runBy
WITH *, $bodies[runBy.body] AS department
WHERE (department.foldedName IN $values.param3 OR (department.foldedOtherNames IS NOT NULL AND any(var0 IN coalesce(department.foldedOtherNames, []) WHERE var0 IN $values.param4)))
// workload.assumed
WITH program, collect({department: department, isLead: $isWithLeads AND runBy.role = 'LEAD'}) AS bodies
WITH program, bodies, size($parts[program.id]) = 1 AS isSolo
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
WITH *
WHERE (listed >= coalesce($having.listed, 0) AND distinct >= coalesce($having.distinct, 0) AND relisted >= coalesce($having.relisted, 0) AND solo >= coalesce($having.solo, 0) AND joint >= coalesce($having.joint, 0) AND pillars >= coalesce($having.pillars, 0) AND measures >= coalesce($having.measures, 0) AND initiatives >= coalesce($having.initiatives, 0) AND priorityPrograms >= coalesce($having.priorityPrograms, 0) AND leads >= coalesce($having.leads, 0) AND indicators >= coalesce($having.indicators, 0))
RETURN department { .id, .name, .kind } AS carrier, groupPlan.id AS planId, groupPillar.id AS pillarId, groupMeasure.id AS measureId, groupInitiative.id AS initiativeId, groupPriority AS priority, listed, distinct, relisted, solo, joint, pillars, measures, initiatives, priorityPrograms, leads, indicators
ORDER BY department.sortKey ASC, groupPlan.sortKey ASC, groupPillar.sortKey ASC, groupMeasure.sortKey ASC, groupInitiative.sortKey ASC, groupPriority DESC, department.id ASC
