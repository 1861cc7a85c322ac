import { machineText } from '../machine.js';
import type { Part } from '../measure/entry.js';
import type { PartResult, Results, WorkloadResult } from '../results.js';
import { figure, number, spread, table } from './format.js';
import { type Column, isMet, type Verdict, verdictsOf } from './verdicts.js';

const COLUMNS: Column[] = ['floor', 'peer', 'warm', 'growth'];

const PARTS: Record<Part, string> = {
  cold: 'product, cold',
  warm: 'product, warm',
  revalidating: 'product, revalidating (304)',
  tuned: '@neo4j/graphql, tuned',
  native: '@neo4j/graphql, native',
  floor: 'floor',
  onePlan: 'product, cold, 1 plan loaded',
  rows: 'a statement a row',
};

/** The report as Markdown: the targets with what was measured, then everything measured. */
export function markdownOf(results: Results): string {
  const { machine, plans, nodes, relationships, effort, measuredAt } = results;
  return `# Bench: ${plans} plans

${number(nodes)} nodes, ${number(relationships)} relationships. ${machineText(machine)}, ${measuredAt}.
Medians of ${effort.rounds} interleaved rounds. CPU is Node's and Neo4j's added.

Measured, with the target in parentheses. ✗ misses it; – was not there to be measured.

${table(
  [
    'workload',
    'cold, CPU ÷ floor',
    'cold, CPU ÷ peer',
    'warm, requests/s',
    `db hits and Neo4j CPU, ${plans} plans ÷ 1`,
  ],
  results.workloads.map((workload) => verdictRow(workload, results)),
)}

## What was measured

Median (least–most) of a request; milliseconds.

${results.workloads.map(detailsOf).join('\n\n')}
`;
}

function verdictRow(workload: WorkloadResult, results: Results): string[] {
  const verdicts = verdictsOf(workload, results);
  const cell = (column: Column) =>
    verdicts
      .filter((verdict) => verdict.column === column)
      .map(worded)
      .join('<br>');
  return [`${workload.title.ja}<br>${workload.title.en}`, ...COLUMNS.map(cell)];
}

function worded(verdict: Verdict): string {
  const { of, target, bound, measured } = verdict;
  const allowed = `${bound === 'most' ? '≤' : '≥'} ${figure(target)}`;
  if (measured === null) return `– ${of} (${allowed})`;
  const text = `${figure(measured)} ${of} (${allowed})`;
  return isMet(verdict) ? text : `**${text} ✗**`;
}

const HEAD = [
  '',
  'CPU',
  'Node',
  'Neo4j',
  'wall',
  'requests/s',
  'requests a round',
  'round trips',
  'statements',
  'texts',
  'rows',
  'db hits',
];

function detailsOf({ title, parts }: WorkloadResult): string {
  const has = (name: Part) => parts.some(({ part }) => part === name);
  const rows = parts.map((part) => [
    PARTS[part.part],
    ...[part.cpu, part.nodeCpu, part.neo4jCpu, part.wall].map(spread),
    figure(part.perSecond.median),
    String(part.requestsPerRound),
    ...countersOf(part),
  ]);
  // It takes a part only where the product sends an ETag.
  if (has('warm') && !has('revalidating')) rows.push([PARTS.revalidating, ...HEAD.slice(1).map(() => '–')]);
  return `### ${title.ja} ${title.en}

${table(HEAD, rows)}`;
}

function countersOf({ counters }: PartResult): string[] {
  if (!counters) return ['', '', '', '', ''];
  const { roundTrips, statements, distinctTexts, rows, dbHits } = counters;
  return [roundTrips, statements, distinctTexts, rows, dbHits].map(number);
}
