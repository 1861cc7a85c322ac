import type { GrowthResults } from '../growth.bench.js';
import { figure, number, table } from './format.js';

const CONTESTANTS = {
  cold: '本製品 product',
  tuned: '@neo4j/graphql + @cypher',
  floor: '手書き Cypher floor',
} as const;

/** What a question costs by the number of plans, in a table. */
export function growthMarkdownOf({ measuredAt, plans, workloads }: GrowthResults): string {
  const stages = [...new Set(workloads.flatMap(({ growth }) => growth.map((point) => point.plans)))];
  const rows = workloads.flatMap(({ title, growth }) =>
    (Object.keys(CONTESTANTS) as (keyof typeof CONTESTANTS)[]).map((part) => [
      `${title.ja}<br>${title.en}`,
      CONTESTANTS[part],
      ...stages.flatMap((stage) => {
        const point = growth.find((one) => one.part === part && one.plans === stage);
        return point ? [number(point.dbHits), figure(point.cpu)] : ['–', '–'];
      }),
    ]),
  );
  const head = ['question', 'by', ...stages.flatMap((stage) => [`hits, ${number(stage)} plans`, 'CPU, ms'])];
  return [
    `# What a question about one plan costs, up to ${number(plans)} plans`,
    `${measuredAt}. db hits of an answer, and CPU of Node and Neo4j, medians of interleaved rounds.`,
    table(head, rows),
    '',
  ].join('\n\n');
}
