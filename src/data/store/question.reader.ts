import { StatementTooLargeError } from '../../domain/keikaku.error.js';
import type { Statement } from './cypher.js';
import { type ByIds, type EdgeReader, type RawRow, rawRow } from './edge.js';
import type { Graph } from './graph.js';
import type { Parameters } from './parameters.js';
import {
  type AnyEdge,
  idsAt,
  isSame,
  type Lesson,
  type QuestionShape,
  type ReadByIds,
  type Root,
} from './question.shape.js';
import { rowsOf, type Section, type SectionRows, wholeStatement } from './whole.statement.js';

/** Takes what was read beside what was asked for. */
type Prime = (edge: AnyEdge, key: unknown, value: unknown) => void;

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
  /** What was read behind other rows. */
  private readonly taken: ByIds[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly prime: Prime,
  ) {}

  follow(shape: QuestionShape): void {
    this.shape = shape;
    this.lesson = shape.lesson();
  }

  /** The reader for an edge. */
  of(edge: AnyEdge): EdgeReader {
    return {
      read: async (statement, parameters, row) => {
        const rows = await this.rowsOf(edge, statement, parameters);
        return rows.map((read) => row.parse(read));
      },
      readByIds: async (byIds, ids) => {
        const { statement, parameters, idOf } = byIds;
        const rows = await this.rowsOf(edge, statement, { ...parameters, ids }, { byIds, ids });
        const nodes = new Map<string, unknown[]>(ids.map((id) => [id, []]));
        for (const row of rows) nodes.get(idOf(row))?.push(row.node);
        return nodes;
      },
    };
  }

  /** @param by by which ids it reads, where it reads by these alone */
  private async rowsOf(edge: AnyEdge, statement: Statement, parameters: Parameters, by?: ReadByIds) {
    if (by) this.forgetIfVarying(by.byIds);
    const root = this.shape?.rootOf(edge, statement.name);
    const whole = root && wholeStatement(statement, root);
    if (root && whole && this.graph.canReadInstead(statement, whole)) {
      const [read] = await this.graph.read(whole, { ...parameters, ...whole.parameters }, rawRow).catch(unlessTooLarge);
      if (read) return this.take(root, whole.sections, read);
    }
    const rows = await this.graph.read(statement, parameters, rawRow);
    this.lesson?.note(edge, statement.name, rows, by);
    return rows;
  }

  /** What was read behind others and is now read once more was told otherwise than when the question was asked before. */
  private forgetIfVarying(byIds: ByIds): void {
    const alike = this.taken.filter(({ statement }) => statement.text === byIds.statement.text);
    if (alike.length > 0 && !alike.some((one) => isSame(one, byIds))) this.shape?.forget(byIds);
  }

  /** Makes the rows of all sections known, and gives those that were asked for. */
  private take(root: Root, sections: readonly Section[], read: RawRow): RawRow[] {
    const levels = [read[rowsOf(0)] as RawRow[]];
    this.lesson?.noteRead(levels[0] as RawRow[], root.branches);
    for (const [index, { branch, behind }] of sections.entries()) {
      const { edge, byIds, path, branches } = branch;
      this.taken.push(byIds);
      const found = new Map(read[rowsOf(index + 1)] as SectionRows);
      for (const id of idsAt(levels[behind] as RawRow[], path)) {
        this.prime(edge, byIds.keyOf(id), byIds.toValue(found.get(id) ?? []));
      }
      const rows = [...found].flatMap(([parent, nodes]) => nodes.map((node) => ({ parent, node })));
      levels.push(rows);
      this.lesson?.noteRead(rows, branches);
    }
    return levels[0] as RawRow[];
  }
}
