import { StatementTooLargeError } from '../../domain/keikaku.error.js';
import type { Statement } from './cypher.js';
import { type Reader, rawRow } from './edge.js';
import type { Graph } from './graph.js';
import type { Parameters } from './parameters.js';
import { type AnyEdge, idsAt, type Lesson, type QuestionShape, type RawRow, type Root } from './question.shape.js';
import { rowsOf, type Section, wholeStatement } from './whole.statement.js';

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
      if (read) return this.take(root, whole.sections, read as Record<string, RawRow[]>);
    }
    const rows = await this.graph.read(statement, parameters, rawRow);
    this.lesson?.note(edge, keys, statement.name, rows);
    return rows;
  }

  /** Makes the rows of all sections known, and gives those that were asked for. */
  private take(root: Root, sections: readonly Section[], read: Record<string, RawRow[]>): RawRow[] {
    const rowsIn = (section: number) => read[rowsOf(section)] as RawRow[];
    this.lesson?.noteRead(rowsIn(0), root.branches);
    for (const [index, { branch, behind }] of sections.entries()) {
      const { edge, path, branches } = branch;
      const rows = rowsIn(index + 1);
      const ids = idsAt(rowsIn(behind), path);
      const values = edge.byIds?.valuesOf(rows, ids) ?? [];
      for (const [place, id] of ids.entries()) this.prime(edge, id, values[place]);
      this.lesson?.noteRead(rows, branches);
    }
    return rowsIn(0);
  }
}
