import { machineText } from '../machine.js';
import { figure, judged, megabytes, number, table } from '../report/format.js';
import type { Answering, JapanResults, NationalAnswer } from './japan.results.js';

/** The report over all of Japan as Markdown: the bars with what was measured, then how the questions were asked. */
export function japanMarkdownOf(results: JapanResults): string {
  const { plans, municipalities, nodes, relationships, loadedInSeconds, machine, measuredAt, rounds, answers } =
    results;
  return `# All of Japan: ${number(plans)} plans

${number(plans)} plans of ${number(municipalities)} municipalities: ${number(nodes)} nodes, ${number(relationships)} relationships, loaded in ${number(Math.round(loadedInSeconds))} s.
${machineText(machine)}, ${measuredAt}.

Medians of ${rounds} answers, one after the other, milliseconds; *cold* without kept answers, *kept* with. ✗ misses the bar; a code is how so many of them ended
instead. db hits are those of an answer that has as much time as it takes; – was not answered even so. Memory is the most that was resident meanwhile, MB.

${table(
  ['question', 'cold, ms', 'kept, ms', 'db hits', 'bytes', 'server, cold', 'server, kept', 'Neo4j'],
  answers.map((answer) => rowOf(answer, rounds)),
)}

## How they were asked

${answers.map(({ title, query }) => `${title.ja} ${title.en}\n\n\`\`\`graphql\n${query}\n\`\`\``).join('\n\n')}
`;
}

function rowOf({ title, bar, cold, kept, dbHits, bytes }: NationalAnswer, rounds: number): string[] {
  const isKept = cold.codes.length === 0 && cold.ms.median <= bar;
  return [
    `${title.ja}<br>${title.en}`,
    judged(ended(cold, rounds), `≤ ${number(bar)}`, isKept),
    ended(kept, rounds),
    dbHits === null ? '–' : number(dbHits),
    number(bytes),
    megabytes(cold.serverMemory),
    megabytes(kept.serverMemory),
    megabytes(Math.max(cold.neo4jMemory, kept.neo4jMemory)),
  ];
}

function ended({ ms, codes }: Answering, rounds: number): string {
  if (codes.length === 0) return figure(ms.median);
  return `${[...new Set(codes)].join(', ')}, ${codes.length} of ${rounds}, after ${figure(ms.median)}`;
}
