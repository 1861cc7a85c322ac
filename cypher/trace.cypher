// A trace is four of these as one statement: trace.forward or trace.backward finds the paths from a node, then come trace.steps,
// trace.all or trace.collapsed, and trace.paths. A node of a kind that was asked for ends a path. No node can come twice: every
// relationship leads to another level of the plan. Whether a path could go on is looked up only where it matters.

// name: trace.forward
// Towards action. The chain goes past a level only where nothing of that level leads on: a policy that no issue leads
// to is reached from its measure, and so is an initiative without policy; a measure without vision from its pillar. A section
// is on it only where it holds something itself; what it groups is reached past it, unless the trace begins there.
MATCH path = (start:Node {id: $from})<-[:RESTS_ON]-{0,1}() (
  (from)-[link:PUBLISHES|HAS_PILLAR|HAS_SECTION|GROUPS|ENVISIONS|AIMS_AT|HAS_MEASURE|FACES|ADDRESSED_BY|HAS_POLICY|MEASURED_BY|TRACKED_BY|CARRIED_OUT_BY|HAS_INITIATIVE|LISTS|RUNS_THROUGH|RUN_BY]->(next)
  WHERE (from = start OR none(label IN labels(from) WHERE label IN $to))
    AND (
      NOT type(link) IN ['HAS_MEASURE', 'HAS_POLICY', 'HAS_INITIATIVE', 'HAS_SECTION', 'GROUPS']
      OR CASE type(link)
        WHEN 'HAS_MEASURE' THEN NOT EXISTS { (next)<-[:AIMS_AT]-() }
        WHEN 'HAS_POLICY' THEN NOT EXISTS { (next)<-[:ADDRESSED_BY]-() }
        WHEN 'HAS_INITIATIVE' THEN NOT EXISTS { (next)<-[:CARRIED_OUT_BY]-() }
        WHEN 'HAS_SECTION' THEN EXISTS { (next)-[:ENVISIONS|FACES|HAS_POLICY|TRACKED_BY|LISTS]->() }
        ELSE from = start
      END
    )
){0,10} (end)
WITH
  path,
  start,
  end,
  CASE
    WHEN $to <> [] AND length(path) < $maxHops THEN true
    WHEN end:Department OR end:Committee OR end:Indicator THEN false
    ELSE EXISTS { (end)<-[:RESTS_ON]-() }
      OR EXISTS { (end)-[:PUBLISHES|HAS_PILLAR|HAS_SECTION|GROUPS|ENVISIONS|AIMS_AT|HAS_MEASURE|FACES|ADDRESSED_BY|HAS_POLICY|MEASURED_BY|TRACKED_BY|CARRIED_OUT_BY|HAS_INITIATIVE|LISTS|RUNS_THROUGH|RUN_BY]->() }
  END AS goesOn

// name: trace.backward
// Towards reason. From an initiative to the policies it carries out, and to its measure only where there are none; so,
// too, from a policy. A measure goes on to its visions and to its evidence.
MATCH path = (start:Node {id: $from}) (
  (from)<-[link:AIMS_AT|FACES|ADDRESSED_BY|HAS_POLICY|MEASURED_BY|TRACKED_BY|CARRIED_OUT_BY|HAS_SECTION|HAS_INITIATIVE|LISTS|RUNS_THROUGH|RUN_BY|HAS_SERIES]-(next)
  WHERE (from = start OR none(label IN labels(from) WHERE label IN $to))
    AND (
      NOT type(link) IN ['HAS_POLICY', 'HAS_INITIATIVE']
      OR CASE type(link)
        WHEN 'HAS_POLICY' THEN NOT EXISTS { (from)<-[:ADDRESSED_BY]-() }
        ELSE NOT EXISTS { (from)<-[:CARRIED_OUT_BY]-() }
      END
    )
){0,10} (reached)-[:RESTS_ON]->{0,1}(end)
WHERE end = reached OR reached = start OR none(label IN labels(reached) WHERE label IN $to)
WITH
  path,
  start,
  end,
  CASE
    WHEN $to <> [] AND length(path) < $maxHops THEN true
    WHEN end:Evidence OR end:Vision THEN false
    ELSE EXISTS { (end)-[:RESTS_ON]->() }
      OR EXISTS { (end)<-[:AIMS_AT|FACES|ADDRESSED_BY|HAS_POLICY|MEASURED_BY|TRACKED_BY|CARRIED_OUT_BY|HAS_SECTION|HAS_INITIATIVE|LISTS|RUNS_THROUGH|RUN_BY|HAS_SERIES]-() }
  END AS goesOn

// name: trace.steps
// Keeps whole paths and those that the bound on hops cuts, leaves out collapsed kinds, and sorts in printed order: what
// hangs on one node by its place in the measure, then by the place in its own table or list.
WITH
  nodes(path) AS steps,
  relationships(path) AS links,
  goesOn,
  CASE
    WHEN $to = [] THEN NOT goesOn
    ELSE end <> start AND any(label IN labels(end) WHERE label IN $to)
  END AS isWhole
WHERE isWhole AND size(links) <= $maxHops
  OR goesOn AND size(links) = $maxHops
WITH
  steps,
  links,
  NOT isWhole AS isCut,
  [step IN range(0, size(links)) WHERE step IN [0, size(links)] OR none(label IN labels(steps[step]) WHERE label IN $collapse)] AS kept,
  [step IN range(0, size(links) - 1) |
    coalesce({ENVISIONS: '1', HAS_SECTION: '2', GROUPS: '2', HAS_MEASURE: '2', FACES: '1', HAS_POLICY: '2', MEASURED_BY: '3', TRACKED_BY: '3', CARRIED_OUT_BY: '4', HAS_INITIATIVE: '4', RUNS_THROUGH: '1', RUN_BY: '2', RESTS_ON: '5'}[type(links[step])], '0') +
    CASE
      WHEN links[step].order IS NOT NULL AND endNode(links[step]) = steps[step + 1] THEN right('000' + toString(links[step].order), 4)
      ELSE steps[step + 1].sortKey
    END] AS place

// name: trace.all
// With no kind left out no two paths are the same, so no more of them are held than are given.
WITH steps, links, isCut, place
ORDER BY place
LIMIT $limit
WITH steps, [null] + [link IN links | type(link)] AS via, isCut

// name: trace.collapsed
// Paths that are the same without the kinds that are left out come once, where the first of them stands.
WITH
  [step IN kept | steps[step]] AS steps,
  [step IN kept | CASE WHEN step > 0 THEN type(links[step - 1]) END] AS via,
  isCut,
  min(place) AS place
ORDER BY place
LIMIT $limit

// name: trace.paths
// The paths by ids, and each node once; not by DISTINCT, which would hold all paths beside each of them.
WITH collect({steps: steps, via: via, isCut: isCut}) AS paths
CALL (paths) {
  UNWIND paths AS path
  UNWIND path.steps AS node
  RETURN collect(DISTINCT node) AS met
}
RETURN
  [path IN paths | path { .via, .isCut, ids: [node IN path.steps | node.id] }] AS paths,
  COLLECT {
    UNWIND met AS node
    RETURN anyNode(node)
  } AS nodes
