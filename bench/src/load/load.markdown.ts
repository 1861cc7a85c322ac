import { machineText } from '../machine.js';
import { figure, judged, megabytes, number, spread, table } from '../report/format.js';
import type { LoadResults, LoadRun, RunName } from './load.results.js';

const NAMES: Record<RunName, string> = {
  product: 'product',
  peer: '@neo4j/graphql, tuned',
  imports: 'product, an import a second',
  two: 'two of the product, an import a second',
};

/** Of the peer's. */
const MOST_P99 = 0.5;
const MOST_STALE_MS = 1_000;

/** The report of the runs under load as Markdown: the bars with what was measured, then all that was. */
export function loadMarkdownOf(results: LoadResults): string {
  const { plans, askedPlans, nodes, relationships, machine, measuredAt, clients, seconds, runs } = results;
  const peer = runs.find(({ name }) => name === 'peer') as LoadRun;
  return `# Under load: ${clients} clients, ${number(plans)} plans

${number(nodes)} nodes, ${number(relationships)} relationships. ${machineText(machine)}, ${measuredAt}.
${clients} clients, each asking the next question when the last is answered, for ${seconds} s; ${number(askedPlans)} plans and the questions that the peer is asked too, chosen by
Zipf's law. The clients, the servers and Neo4j share the machine. Imports are revisions of the plan that is asked about most.

${table(
  ['', '99th percentile ÷ peer', 'requests failed', 'longest stale answer, ms after the import'],
  runs.filter((run) => run !== peer).map((run) => verdictRow(run, peer)),
)}

## What was measured

Times are in milliseconds, CPU is that of a request with imports included, memory the most that was resident, MB; of two servers together.

${table(
  [
    '',
    'requests/s',
    'median',
    '99th percentile',
    'worst',
    'failed',
    'CPU, server',
    'CPU, Neo4j',
    'memory, server',
    'memory, Neo4j',
    'imports stored',
    'ms, median (least–most)',
  ],
  runs.map(detailRow),
)}
`;
}

function verdictRow({ name, p99, failed, revisions }: LoadRun, peer: LoadRun): string[] {
  const failures = total(failed) + (revisions?.failed ?? 0);
  const stale = revisions?.longestStaleMs;
  return [
    NAMES[name],
    judged(figure(p99 / peer.p99), `≤ ${MOST_P99}`, p99 <= peer.p99 * MOST_P99),
    judged(number(failures), '0', failures === 0),
    stale === undefined ? '' : judged(figure(stale), `≤ ${number(MOST_STALE_MS)}`, stale <= MOST_STALE_MS),
  ];
}

function detailRow(run: LoadRun): string[] {
  const { name, perSecond, p50, p99, most, failed, serverCpu, neo4jCpu, serverMemory, neo4jMemory, revisions } = run;
  const failures = Object.entries(failed).map(([code, times]) => `${number(times)} ${code}`);
  const imports = revisions ? `${revisions.stored}${revisions.failed > 0 ? `, ${revisions.failed} failed` : ''}` : '';
  const times = revisions?.importMs;
  return [
    NAMES[name],
    ...[perSecond, p50, p99, most].map(figure),
    failures.join(', ') || '0',
    ...[serverCpu, neo4jCpu].map(figure),
    ...[serverMemory, neo4jMemory].map(megabytes),
    imports,
    times ? spread(times) : '',
  ];
}

const total = (failed: Record<string, number>) => Object.values(failed).reduce((sum, times) => sum + times, 0);
