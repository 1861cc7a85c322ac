import { above, PLACES, parentsOf, printedNumberOf } from './derived.js';
import { levelNamesOf } from './level-name.js';
import type { Properties } from './plan-graph.js';
import { foldName, foldWhole, type StoredLink, type StoredNode } from './searched-texts.js';

// What filters and orders compare, beside the texts that are searched: made of the rest of the plan, with what else is derived of it, so
// that they look at the node itself and an index answers.

/** What is compared of each node that has any of it, by id. */
export function comparedProperties(
  nodes: readonly StoredNode[],
  links: readonly StoredLink[],
): Map<string, Properties> {
  const plan = nodes.find(({ kind }) => kind === 'PLAN')?.properties ?? {};
  const names = levelNamesOf({ levelKinds: [], levelNames: [], ...plan } as Parameters<typeof levelNamesOf>[0]);
  const counts = countsOfPlaces(nodes, links);
  const lines = linesOfPrograms(links);
  const served = servedByPrograms(nodes, links, lines);
  const withTable = new Set(links.filter(({ type }) => type === 'LISTS').map(({ from }) => from));
  const compared = (node: StoredNode): Properties => {
    const { id, kind, properties } = node;
    const own = lines.get(id) ?? [];
    const summaries = texts([properties.summary, ...own.map(({ summary }) => summary)]);
    const numbers = texts(own.map(({ printedNumber }) => printedNumber));
    const pages = own.flatMap(({ page }) => (typeof page === 'number' ? [page] : []));
    const levelName = properties.levelName ?? names.get(kind as never);
    return {
      ...(summaries.length > 0 && { foldedSummaries: summaries.map(foldWhole) }),
      ...(numbers.length > 0 && { foldedPrintedNumbers: numbers.map(foldName) }),
      ...(pages.length > 0 && { firstPage: Math.min(...pages) }),
      // The table of the plan itself comes after those of its places.
      ...(withTable.has(id) && { tableKey: `${properties.sortKey}${kind === 'PLAN' ? '/~' : ''}` }),
      ...served.get(id),
      ...(kind === 'MUNICIPALITY' && { foldedPrefecture: foldName(String(properties.prefecture ?? '')) }),
      ...(PLACES.includes(kind) && {
        placeKey: String(properties.sortKey),
        foldedPrintedNumber: foldName(printedNumberOf(node)),
        ...(levelName ? { foldedLevelName: foldName(String(levelName)) } : {}),
        ...counts.get(id),
      }),
    };
  };
  return new Map(nodes.map((node) => [node.id, compared(node)]));
}

/** What is compared of a line of a table, which is a relationship and no node; nothing of others. */
export function comparedOfLink({ type, properties: { summary, marks } }: StoredLink): Properties {
  if (type !== 'LISTS') return {};
  return {
    ...(isText(summary) && { foldedSummary: foldWhole(summary) }),
    ...(Array.isArray(marks) && { foldedMarks: marks.map((mark) => foldName(String(mark))) }),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const texts = (values: unknown[]): string[] => [...new Set(values.filter(isText))];

function linesOfPrograms(links: readonly StoredLink[]): Map<string, StoredLink['properties'][]> {
  const lines = new Map<string, StoredLink['properties'][]>();
  for (const { type, from, to, properties } of links) {
    if (type !== 'LISTS') continue;
    const known = lines.get(to);
    if (known) known.push({ ...properties, place: from });
    else lines.set(to, [{ ...properties, place: from }]);
  }
  // In one order, however they were read, so that the same plan is stored in the same way.
  const keyOf = ({ place, order }: StoredLink['properties']) => `${place} ${String(order).padStart(5, '0')}`;
  for (const found of lines.values()) found.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return lines;
}

/** How many programs are listed at each place and below, how many bodies run these, and how many indicators are printed there. */
function countsOfPlaces(nodes: readonly StoredNode[], links: readonly StoredLink[]): Map<string, Properties> {
  const places = nodes.filter(({ kind }) => PLACES.includes(kind)).map(({ id }) => id);
  const parents = parentsOf(links);
  const upwards = new Map(places.map((id) => [id, [id, ...above(id, parents)]]));
  const behind = (...types: StoredLink['type'][]) => {
    const found = new Map<string, string[]>();
    for (const { type, from, to } of links) {
      if (!types.includes(type)) continue;
      const known = found.get(from);
      if (known) known.push(to);
      else found.set(from, [to]);
    }
    return (id: string) => found.get(id) ?? [];
  };
  const listed = behind('LISTS');
  const run = behind('RUN_BY');
  const policies = behind('HAS_POLICY');
  const indicators = behind('TRACKED_BY', 'MEASURED_BY', 'RELISTS');
  const isIndicator = new Set(nodes.filter(({ kind }) => kind === 'INDICATOR').map(({ id }) => id));
  const counted = new Map(
    places.map((id) => [id, { programs: new Set<string>(), bodies: new Set<string>(), indicators: new Set<string>() }]),
  );
  for (const place of places) {
    const programs = listed(place);
    const bodies = programs.flatMap(run);
    const printed = [place, ...policies(place), ...programs].flatMap(indicators).filter((id) => isIndicator.has(id));
    for (const at of upwards.get(place) ?? []) {
      const count = counted.get(at);
      for (const id of programs) count?.programs.add(id);
      for (const id of bodies) count?.bodies.add(id);
      for (const id of printed) count?.indicators.add(id);
    }
  }
  return new Map(
    [...counted].map(([id, { programs, bodies, indicators }]) => [
      id,
      { programCount: programs.size, departmentCount: bodies.size, indicatorCount: indicators.size },
    ]),
  );
}

/** How many pillars, measures and initiatives each program is listed under, and whether all its lines are relistings. */
function servedByPrograms(
  nodes: readonly StoredNode[],
  links: readonly StoredLink[],
  lines: ReturnType<typeof linesOfPrograms>,
): Map<string, Properties> {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const parents = parentsOf(links);
  const programs = nodes.filter(({ kind }) => kind === 'PROGRAM').map(({ id }) => id);
  return new Map(
    programs.map((program) => {
      const own = lines.get(program) ?? [];
      const places = new Set(own.flatMap(({ place }) => [place as string, ...above(place as string, parents)]));
      const servedOf = (kind: StoredNode['kind']) => [...places].filter((id) => kinds.get(id) === kind).length;
      return [
        program,
        {
          servedPillars: servedOf('PILLAR'),
          servedMeasures: servedOf('MEASURE'),
          servedInitiatives: servedOf('INITIATIVE'),
          ...(own.every(({ relisted }) => relisted === true) && { isHomeMissing: true }),
        },
      ];
    }),
  );
}
