import type { Statement } from './cypher.js';
import { UNWIND_IDS } from './edge.js';
import { type Branch, EACH, type IdPath, type Root, SCOPE } from './question.shape.js';

/** A statement that reads what hangs on its rows, too: its one row holds the rows of all, its own first. */
export interface WholeStatement extends Statement {
  /** What it reads behind its own rows, in the order of its columns. */
  sections: Section[];
}

/** An edge, and whose rows hold the ids it is read by: 0 for the statement's own, else that section's. */
export interface Section {
  branch: Branch;
  behind: number;
}

/** The column that holds the rows of a section; of the statement's own for 0. */
export const rowsOf = (section: number) => `rows${section}`;

/** The statement with all that hung on it. Level by level, so that what several rows hold is read once, as when each edge is read by itself. */
export function wholeStatement(statement: Statement, { columns, branches }: Root): WholeStatement | undefined {
  const sections = sectionsOf(branches);
  if (sections.length === 0) return;
  const names = sections.map(({ branch }) => nameOf(branch));
  return {
    name: statement.name,
    text: [
      `// ${statement.name}, with ${names.join(', ')}`,
      call('', statement.text),
      `WITH ${collected(columns, 0)}`,
      ...sections.map((section, index) => sectionText(section, index + 1)),
      `RETURN ${[rowsOf(0), ...sections.map((_section, index) => rowsOf(index + 1))].join(', ')}`,
    ].join('\n'),
    isComposed: true,
    sections,
  };
}

function sectionsOf(branches: readonly Branch[]): Section[] {
  const sections: Section[] = [];
  const add = (some: readonly Branch[], behind: number) => {
    for (const branch of some) {
      sections.push({ branch, behind });
      add(branch.branches, sections.length);
    }
  };
  add(branches, 0);
  return sections;
}

const nameOf = ({ edge }: Branch) => edge.byIds?.statement.name ?? '';

function sectionText({ branch: { edge, path }, behind }: Section, number: number): string {
  const { statement, columns } = edge.byIds as NonNullable<typeof edge.byIds>;
  const read = statement.text.replace(UNWIND_IDS, (_line, id: string) => idsAs(id, rowsOf(behind), path));
  return call(rowsOf(behind), `${call(rowsOf(behind), read)}\nRETURN ${collected(columns, number)}`);
}

const call = (imported: string, text: string) => `CALL (${imported}) {\n${text}\n}`;

const collected = (columns: readonly string[], number: number) =>
  `collect({${columns.map((column) => `${column}: ${column}`).join(', ')}}) AS ${rowsOf(number)}`;

/** Clauses that give each id at a path once. */
function idsAs(id: string, rows: string, path: IdPath): string {
  let clauses = `UNWIND ${rows} AS at0`;
  let at = 'at0';
  for (const [index, step] of path.entries()) {
    if (step === EACH) {
      clauses += `\nUNWIND ${at} AS at${index + 1}`;
      at = `at${index + 1}`;
    } else at = step === SCOPE ? `split(${at}, '/')[0]` : `${at}.${step}`;
  }
  return `${clauses}\nWITH DISTINCT ${at} AS ${id}\nWHERE ${id} IS NOT NULL`;
}
