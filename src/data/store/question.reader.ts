import { StatementTooLargeError } from '../../domain/keikaku.error.js';
import type { Statement } from './cypher.js';
import { type RawRow, type Reader, rawRow } from './edge.js';
import type { Graph } from './graph.js';
import type { Parameters } from './parameters.js';
import { type AnyEdge, idsAt, type Lesson, type QuestionShape, type Root } from './question.shape.js';
import { rowsOf, type Section, type SectionRows, wholeStatement } from './whole.statement.js';

/** Takes what was read beside what was asked for. */
type Prime = (edge: AnyEdge, id: string, value: unknown) => void;

/** What is too large for Neo4j's memory at once may not be so one after the other. */
function unlessTooLarge(error: unknown): RawRow[] {
  if (error instanceof StatementTooLargeError) return [];
  throw error;
}

/**
 * Reads for the edges of one question. When it was asked before, the statement of an edge that others hung on reads these, too, as
 * far as Neo4j need not plan anew what was never asked: a text that is new to it takes longer than the statements it stands for.
 */
export class QuestionReader {
  private shape: QuestionShape | undefined;
  private lesson: Lesson | undefined;

  constructor(
    private readonly graph: Graph,
    private readonly prime: Prime,
  ) {}

  follow(shape: QuestionShape): void {
    this.shape = shape;
    this.lesson = shape.lesson();
  }

  /** The reader for an edge and its keys. */
  of(edge: AnyEdge, keys: readonly unknown[]): Reader {
    return {
      read: async (statement, parameters, row) => {
        const rows = await this.rowsOf(edge, keys, statement, parameters);
        return rows.map((read) => row.parse(read));
      },
    };
  }

  private async rowsOf(edge: AnyEdge, keys: readonly unknown[], statement: Statement, parameters: Parameters) {
    const root = this.shape?.rootOf(edge, statement.name);
    const whole = root && wholeStatement(statement, root);
    if (root && whole && this.graph.canReadInstead(statement, whole)) {
      const [read] = await this.graph.read(whole, parameters, rawRow).catch(unlessTooLarge);
      if (read) return this.take(root, whole.sections, read);
    }
    const rows = await this.graph.read(statement, parameters, rawRow);
    this.lesson?.note(edge, keys, statement.name, rows);
    return rows;
  }

  /** Makes the rows of all sections known, and gives those that were asked for. */
  private take(root: Root, sections: readonly Section[], read: RawRow): RawRow[] {
    const levels = [read[rowsOf(0)] as RawRow[]];
    this.lesson?.noteRead(levels[0] as RawRow[], root.branches);
    for (const [index, { branch, behind }] of sections.entries()) {
      const { edge, path, branches } = branch;
      const found = new Map(read[rowsOf(index + 1)] as SectionRows);
      for (const id of idsAt(levels[behind] as RawRow[], path)) {
        this.prime(edge, id, edge.byIds?.toValue(found.get(id) ?? []));
      }
      const rows = [...found].flatMap(([parent, nodes]) => nodes.map((node) => ({ parent, node })));
      levels.push(rows);
      this.lesson?.noteRead(rows, branches);
    }
    return levels[0] as RawRow[];
  }
}
