import type { PlaceDocument } from '../../../../src/plan-document/places.schema.js';
import type { PlanDocument } from '../../../../src/plan-document/plan-document.schema.js';
import type { FootnoteMarks } from './footnote-marks.js';
import type { Run } from './lines.js';
import type { Block, Note } from './page.js';
import { type Cell, header, table } from './table.js';
import { bracketOf } from './wording.js';

type Listing = NonNullable<PlaceDocument['programs']>[number];

const LONG_BRACKET = 10;

/** The table of the programs that an initiative lists: name, working groups and bodies of each beside what it is. */
export function programTable(
  plan: PlanDocument,
  listings: readonly Listing[],
  marks: FootnoteMarks,
): { block: Block; notes: Note[] } {
  const notes: Note[] = [];
  const rows = listings.map((listing): Cell[] => {
    const program = plan.programs[listing.program];
    if (program === undefined) throw new Error(`${listing.program} is not declared`);
    const name = `${listing.relisted ? '《再掲》' : ''}${program.name ?? listing.program}`;
    const marked = marks.mark(`program/${listing.program}`, name, listing.summary ?? '');
    notes.push(...marked.notes);
    const [nameRuns = [], summaryRuns = []] = marked.runs;
    const groups = (program.committees ?? []).map((key): Run[] => [
      { text: `（${plan.committees?.[key]?.name ?? key}）` },
    ]);
    const bodies = bracketOf(program, plan.departments).map((text): Run => ({ text, kind: 'WHOLE' }));
    return [{ paragraphs: [withWholeBracket(nameRuns), ...groups, bodies] }, { paragraphs: [summaryRuns] }];
  });
  const heads = [header('事業名（担当課）'), header('事業内容')];
  return { block: table([heads, ...rows], { columns: [0.425, 0.575], size: 10.5, stands: 'TOP' }), notes };
}

/** A long bracket that ends a name goes to the next line rather than over two lines. */
function withWholeBracket(runs: Run[]): Run[] {
  const last = runs.at(-1);
  const parts = /^(?<before>.+)(?<bracket>（[^（）]+）)$/u.exec(last?.text ?? '')?.groups;
  if (parts?.before === undefined || parts.bracket === undefined || parts.bracket.length < LONG_BRACKET) return runs;
  return [...runs.slice(0, -1), { text: parts.before }, { text: parts.bracket, kind: 'WHOLE' }];
}
