import { describe, expect, it } from 'vitest';
import { departmentById } from '../../src/data/plan/department.repository.js';
import { programById } from '../../src/data/plan/program.repository.js';
import type { Statement } from '../../src/data/store/cypher.js';
import type { Graph } from '../../src/data/store/graph.js';
import { QuestionReader } from '../../src/data/store/question.reader.js';
import { type Lesson, QuestionShape } from '../../src/data/store/question.shape.js';
import { StatementTooLargeError } from '../../src/domain/keikaku.error.js';
import { byIdsOf } from '../support/read-by-ids.js';

const PROGRAM = { node: { id: 'a-2024/program/x', name: '事業', summary: null, by: '12217/department/y' } };

const programByIds = await byIdsOf(programById, '');
const departmentByIds = await byIdsOf(departmentById, '');

/** A question in which the body behind a program was read, over a database that answers so. */
function readerOver(read: (statement: Statement) => Promise<object[]>, isFree = true) {
  const shape = new QuestionShape();
  const lesson = shape.lesson() as Lesson;
  lesson.note(programById, 'program.byIds', [PROGRAM], { byIds: programByIds, ids: ['a-2024/program/x'] });
  lesson.note(departmentById, 'department.byIds', [], { byIds: departmentByIds, ids: ['12217/department/y'] });
  const primed: unknown[][] = [];
  const sent: string[] = [];
  const graph = {
    canReadInstead: () => isFree,
    read: (statement: Statement) => {
      sent.push(statement.text.split('\n')[0] as string);
      return read(statement);
    },
  };
  const reader = new QuestionReader(graph as unknown as Graph, (...known) => primed.push(known));
  reader.follow(shape);
  return { programs: () => programById.batch(reader.of(programById), ['a-2024/program/x']), primed, sent };
}

describe('the reader of a question that was asked before', () => {
  it('makes what hangs on the rows known, also where that is nothing', async () => {
    const { programs, primed, sent } = readerOver(async () => [
      { rows0: [PROGRAM], rows1: [['12217/department/y', []]] },
    ]);
    expect(await programs()).toMatchObject([{ id: 'a-2024/program/x' }]);
    expect(sent).toEqual(['// program.byIds, with department.byIds']);
    expect(primed).toEqual([[departmentById, '12217/department/y', null]]);
  });

  it('reads one after the other what would have others wait', async () => {
    const { programs, primed, sent } = readerOver(async () => [PROGRAM], false);
    expect(await programs()).toMatchObject([{ id: 'a-2024/program/x' }]);
    expect(sent).toEqual(['// program.byIds']);
    expect(primed).toEqual([]);
  });

  it('reads one after the other what is too large at once, and tells of other errors', async () => {
    const tooLarge = async ({ isComposed }: Statement) => {
      if (isComposed) throw new StatementTooLargeError(new Error('70 %'));
      return [PROGRAM];
    };
    const { programs, sent } = readerOver(tooLarge);
    expect(await programs()).toMatchObject([{ id: 'a-2024/program/x' }]);
    expect(sent).toEqual(['// program.byIds, with department.byIds', '// program.byIds']);
    const down = readerOver(async () => {
      throw new Error('down');
    });
    await expect(down.programs()).rejects.toThrow('down');
  });
});
