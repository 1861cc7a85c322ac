import type { Statement } from './cypher.js';
import { type ByIds, UNWIND_IDS } from './edge.js';
import type { Parameters } from './parameters.js';
import { type Branch, EACH, type IdPath, type Root, SCOPE } from './question.shape.js';

/** A statement that reads what hangs on its rows, too: its one row holds the rows of all, its own first. */
export interface WholeStatement extends Statement {
  /** What it reads behind its own rows, in the order of its columns. */
  sections: Section[];
  /** What those are told. */
  parameters: Parameters;
}

/** An edge, and whose rows hold the ids it is read by: 0 for the statement's own, else that section's. */
export interface Section {
  branch: Branch;
  behind: number;
}

/** What a section holds: each id by which it was read with the nodes that are of it. */
export type SectionRows = readonly [id: string, nodes: readonly unknown[]][];

/** The column that holds the rows of a section; of the statement's own for 0. */
export const rowsOf = (section: number) => `rows${section}`;

/** The statement with all that hung on it. Level by level, so that what several rows hold is read once, as when each edge is read by itself. */
export function wholeStatement(statement: Statement, root: Root): WholeStatement | undefined {
  // Most questions come with the same text over and over.
  if (root.whole?.of !== statement.text) root.whole = { of: statement.text, statement: composed(statement, root) };
  return root.whole.statement;
}

function composed(statement: Statement, { columns, branches }: Root): WholeStatement | undefined {
  const sections = sectionsOf(branches);
  if (sections.length === 0) return;
  const names = sections.map(({ branch }) => branch.byIds.statement.name);
  return {
    name: statement.name,
    text: [
      `// ${statement.name}, with ${names.join(', ')}`,
      call('', statement.text),
      `WITH collect({${columns.map((column) => `${column}: ${column}`).join(', ')}}) AS rows0`,
      ...sections.map((section, index) => call(rowsOf(section.behind), sectionText(section, index + 1))),
      `RETURN ${[rowsOf(0), ...sections.map((_section, index) => rowsOf(index + 1))].join(', ')}`,
    ].join('\n'),
    isComposed: true,
    sections,
    parameters: Object.assign({}, ...sections.map(({ branch }, index) => parametersOf(branch.byIds, index + 1))),
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

/** Reads an edge by the ids at hand, each once, and gives SectionRows. As in its own statement each id is unwound: bound otherwise, Neo4j may scan for it. */
function sectionText({ branch, behind }: Section, number: number): string {
  const id = `id${number}`;
  const ofId = branch.byIds.statement.text
    .replace(UNWIND_IDS, (_line, name: string) => `UNWIND [${id}] AS ${name}`)
    .replaceAll(/\$(\w+)/g, (_parameter, name: string) => `$${parameterOf(name, number)}`);
  return [
    ...clausesTo(branch.path, behind, id),
    // In two steps: edges that count would else be aggregates within one.
    `WITH ${id}, COLLECT {\n${call(id, ofId)}\nRETURN node\n} AS nodes`,
    `RETURN collect([${id}, nodes]) AS ${rowsOf(number)}`,
  ].join('\n');
}

/** What a parameter of a section is called in the whole. */
const parameterOf = (name: string, section: number) => `${name}Of${section}`;

const parametersOf = ({ parameters }: ByIds, section: number): Parameters =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [parameterOf(name, section), value]));

const call = (imported: string, text: string) => `CALL (${imported}) {\n${text}\n}`;

/** Clauses that give each id at a path once. */
function clausesTo(path: IdPath, behind: number, id: string): string[] {
  const clauses = [`UNWIND ${rowsOf(behind)} AS at0`];
  let at = 'at0';
  const [column, ...steps] = behind === 0 ? ['', ...path] : path;
  // The rows of a section are pairs of a parent and its nodes.
  if (column === 'parent') at = 'at0[0]';
  else if (column === 'node') {
    clauses.push('UNWIND at0[1] AS node');
    at = 'node';
  }
  for (const [index, step] of steps.entries()) {
    if (step === EACH) {
      clauses.push(`UNWIND ${at} AS at${index + 1}`);
      at = `at${index + 1}`;
    } else at = step === SCOPE ? `split(${at}, '/')[0]` : `${at}.${step}`;
  }
  return [...clauses, `WITH DISTINCT ${at} AS ${id}`, `WHERE ${id} IS NOT NULL`];
}
