import { scopeOfId } from '../../domain/identity.js';
import { canonical } from '../../domain/plan-graph.js';
import type { ByIds, Edge, RawRow } from './edge.js';
import type { WholeStatement } from './whole.statement.js';

// biome-ignore lint/suspicious/noExplicitAny: edges of any keys and values.
export type AnyEdge = Edge<any, any>;

/** Each item of the list at hand. */
export const EACH = '*';
/** The plan or municipality that the id at hand begins with. */
export const SCOPE = '/';

/** How ids are found in rows: names of columns and properties, EACH and SCOPE. */
export type IdPath = readonly string[];

/** An edge that was read by the ids that other rows hold. */
export interface Branch {
  edge: AnyEdge;
  byIds: ByIds;
  path: IdPath;
  branches: Branch[];
}

/** How rows were read by ids, and by which. */
export interface ReadByIds {
  byIds: ByIds;
  ids: readonly string[];
}

/** An edge that was read by what the question itself says, and what hung on its rows. */
export interface Root {
  /** The name of its statement. */
  statement: string;
  columns: readonly string[];
  branches: Branch[];
  /** The statement that reads all of it, and the text that it was made of; absent where that is to be made anew. */
  whole?: { of: string; statement: WholeStatement | undefined } | undefined;
}

/** More edges than that in one statement would take Neo4j too long to plan. */
const MOST_BRANCHES = 16;
/** After so many answers what has not been learnt will not be. */
const MOST_LESSONS = 4;

/** What the first of many rows hold says what all of them do. */
const ROWS_LOOKED_AT = 2_000;

/** What hung on what when a question was asked: by that one statement can read it all the next time. */
export class QuestionShape {
  private readonly roots = new Map<AnyEdge, Root>();
  /** Statements that were told something else when the question was asked again. */
  private readonly varying = new Set<string>();
  private branches = 0;
  private lessons = 0;

  rootOf(edge: AnyEdge, statement: string): Root | undefined {
    const root = this.roots.get(edge);
    return root?.statement === statement ? root : undefined;
  }

  lesson(): Lesson | undefined {
    return this.lessons < MOST_LESSONS ? new Lesson(this) : undefined;
  }

  addRoot(edge: AnyEdge, root: Root): Root {
    const known = this.roots.get(edge);
    if (known) return known;
    this.roots.set(edge, root);
    return root;
  }

  addBranch(branches: Branch[], edge: AnyEdge, byIds: ByIds, path: IdPath): Branch {
    const known = branches.find(
      (one) => one.edge === edge && isSame(one.byIds, byIds) && one.path.join() === path.join(),
    );
    if (known) return known;
    const branch = { edge, byIds, path, branches: [] };
    if (this.branches < MOST_BRANCHES && !this.varying.has(byIds.statement.text)) {
      this.branches += 1;
      branches.push(branch);
      this.composeAnew();
    }
    return branch;
  }

  /** Has what was read for nothing be read no more: it is told something else each time. */
  forget({ statement: { text } }: ByIds): void {
    this.varying.add(text);
    const others = (branches: Branch[]): Branch[] =>
      branches
        .filter(({ byIds }) => byIds.statement.text !== text)
        .map((branch) => ({ ...branch, branches: others(branch.branches) }));
    for (const root of this.roots.values()) root.branches = others(root.branches);
    this.composeAnew();
  }

  endLesson(): void {
    this.lessons += 1;
  }

  private composeAnew(): void {
    for (const root of this.roots.values()) root.whole = undefined;
  }
}

/** What one answer teaches of the shape of its question. */
export class Lesson {
  private readonly sources: { rows: readonly RawRow[]; branches: Branch[] }[] = [];
  private isCounted = false;

  constructor(private readonly shape: QuestionShape) {}

  /** These rows were read by a statement: by ids that rows read before may hold, or by what the question says. */
  note(edge: AnyEdge, statement: string, rows: readonly RawRow[], by?: ReadByIds): void {
    const behind = by && this.branchesOf(edge, by);
    if (by && behind) {
      const asWithOthers = (row: RawRow) => ({ parent: by.byIds.idOf(row), node: row.node });
      this.noteRead(rows.slice(0, ROWS_LOOKED_AT).map(asWithOthers), behind);
      return;
    }
    const branches = this.rootOf(edge, statement, rows);
    if (branches) this.noteRead(rows, branches);
  }

  /** These rows were read together with others, and these edges behind them. */
  noteRead(rows: readonly RawRow[], branches: Branch[]): void {
    this.sources.push({ rows: rows.slice(0, ROWS_LOOKED_AT), branches });
  }

  private branchesOf(edge: AnyEdge, { byIds, ids }: ReadByIds): Branch[] | undefined {
    const found = this.sources.flatMap(({ rows, branches }) =>
      pathsTo(ids, rows).map((found) => ({ ...found, branches })),
    );
    const [best] = found.sort((one, other) => one.size - other.size);
    if (!best) return;
    if (!this.isCounted) this.shape.endLesson();
    this.isCounted = true;
    return this.shape.addBranch(best.branches, edge, byIds, best.path).branches;
  }

  private rootOf(edge: AnyEdge, statement: string, [row]: readonly RawRow[]): Branch[] | undefined {
    return row && this.shape.addRoot(edge, { statement, columns: Object.keys(row), branches: [] }).branches;
  }
}

/** Whether they read the same by an id. */
export const isSame = (one: ByIds, other: ByIds) =>
  one === other ||
  (one.statement.text === other.statement.text && canonical(one.parameters) === canonical(other.parameters));

/** Names that stand in Cypher as they are. */
const NAME = /^\w+$/;
/** Where rows hold so many of the ids, they hold all; where not, another statement is sent. */
const SAMPLE = 20;

/** The paths by which rows hold these ids, and how many texts there are at each. */
function pathsTo(ids: readonly string[], rows: readonly RawRow[]): { path: IdPath; size: number }[] {
  const sample = new Set(ids.slice(0, SAMPLE));
  const areScopes = [...sample].every((id) => id === scopeOfId(id));
  const found: { path: IdPath; size: number }[] = [];
  const look = (values: readonly unknown[], path: IdPath) => {
    const texts = values.filter((value) => typeof value === 'string');
    const size = texts.length;
    if (holds(texts, sample)) found.push({ path, size });
    if (areScopes && holds(texts.map(scopeOfId), sample)) found.push({ path: [...path, SCOPE], size });
    const lists = values.filter(Array.isArray);
    if (lists.length > 0) look(lists.flat(), [...path, EACH]);
    const objects = values.filter(isObject);
    for (const name of new Set(objects.flatMap((object) => Object.keys(object)))) {
      if (!NAME.test(name)) continue;
      const ofName = objects.map((object) => object[name]);
      look(ofName, [...path, name]);
    }
  };
  look(rows, []);
  return found;
}

function holds(texts: readonly string[], sample: ReadonlySet<string>): boolean {
  const held = new Set(texts.filter((text) => sample.has(text)));
  return held.size === sample.size;
}

/** The ids that rows hold at a path, each once. */
export function idsAt(rows: readonly RawRow[], path: IdPath): string[] {
  let values: unknown[] = [...rows];
  for (const step of path) {
    if (step === EACH) values = values.flat();
    else if (step === SCOPE) values = values.map((value) => (typeof value === 'string' ? scopeOfId(value) : null));
    else values = values.map((value) => (isObject(value) ? value[step] : null));
  }
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}

const isObject = (value: unknown): value is RawRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
