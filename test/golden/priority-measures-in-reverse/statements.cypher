// measure.count
CALL () {
  MATCH (measure:Measure)
  WHERE measure.priority = $param0
  RETURN count(measure) AS count
}
RETURN NULL AS parent, count

// measure.page
CALL () {
  MATCH (measure:Measure)
  WHERE measure.priority = $param0
  RETURN measure
  ORDER BY measure.codeKey ASC, measure.id DESC
  LIMIT $limit
}
RETURN NULL AS parent, measure { .id, .code, .number, .name, .priority, .page, .noIndicatorReason } AS node, [measure.codeKey, measure.id] AS keys
ORDER BY measure.codeKey ASC, measure.id DESC

// pillar.byVisions
UNWIND $ids AS parent
MATCH (:Vision {id: parent})<-[:ENVISIONS]-(pillar:Pillar)
RETURN parent, pillar { .id, .number, .name } AS node
ORDER BY pillar.sortKey

// plan.partlyLoaded
MATCH (plan:Plan)<-[:PUBLISHES]-(municipality:Municipality)
WHERE size(plan.missingPillars) > 0
  AND ($ids IS NULL OR plan.id IN $ids OR municipality.id IN $ids)
WITH plan, municipality
ORDER BY plan.sortKey
LIMIT $limit
RETURN
  plan.id AS id,
  plan.title AS title,
  municipality.name AS municipality,
  [level IN range(0, size(plan.levelKinds) - 1) WHERE plan.levelKinds[level] = 'PILLAR' | plan.levelNames[level]][0] AS pillarName,
  plan.missingPillars AS missingPillars
ORDER BY plan.sortKey

// vision.byMeasures
UNWIND $ids AS parent
MATCH (:Measure {id: parent})<-[:AIMS_AT]-(vision:Vision)
RETURN parent, vision { .id, .number, .summary } AS node
ORDER BY vision.sortKey
