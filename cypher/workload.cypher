// name: workload.rows
// Stands behind a composed clause that finds departments with their listings; one row per department and group.
OPTIONAL MATCH (initiative)<-[:CARRIED_OUT_BY]-(:Policy)-[:MEASURED_BY]->(indicator:Indicator)
WITH
  department,
  CASE WHEN 'PLAN' IN $groupBy THEN plan END AS groupPlan,
  CASE WHEN 'PILLAR' IN $groupBy THEN pillar END AS groupPillar,
  CASE WHEN 'MEASURE' IN $groupBy THEN measure END AS groupMeasure,
  CASE WHEN 'INITIATIVE' IN $groupBy THEN initiative END AS groupInitiative,
  CASE WHEN 'PRIORITY' IN $groupBy THEN measure.priority END AS groupPriority,
  listing,
  program,
  COUNT { (program)-[:RUN_BY]->(:Department) } > 1 AS isJoint,
  initiative,
  measure,
  pillar,
  indicator
WITH
  department,
  groupPlan,
  groupPillar,
  groupMeasure,
  groupInitiative,
  groupPriority,
  count(DISTINCT listing) AS listed,
  count(DISTINCT program) AS distinct,
  count(DISTINCT CASE WHEN listing.relisted THEN listing END) AS relisted,
  count(DISTINCT CASE WHEN NOT isJoint THEN program END) AS solo,
  count(DISTINCT CASE WHEN isJoint THEN program END) AS joint,
  count(DISTINCT pillar) AS pillars,
  count(DISTINCT measure) AS measures,
  count(DISTINCT initiative) AS initiatives,
  count(DISTINCT CASE WHEN measure.priority THEN program END) AS priorityPrograms,
  count(DISTINCT indicator) AS indicators
WHERE listed >= coalesce($having.listed, 0)
  AND distinct >= coalesce($having.distinct, 0)
  AND relisted >= coalesce($having.relisted, 0)
  AND solo >= coalesce($having.solo, 0)
  AND joint >= coalesce($having.joint, 0)
  AND pillars >= coalesce($having.pillars, 0)
  AND measures >= coalesce($having.measures, 0)
  AND initiatives >= coalesce($having.initiatives, 0)
  AND priorityPrograms >= coalesce($having.priorityPrograms, 0)
  AND indicators >= coalesce($having.indicators, 0)
