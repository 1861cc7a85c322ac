import { describe, expect, it } from 'vitest';
import { departmentsOfProgram } from '../../src/data/plan/department.repository.js';
import { listingsOfPlace } from '../../src/data/plan/listing.repository.js';
import { planById } from '../../src/data/plan/plan.repository.js';
import { programById } from '../../src/data/plan/program.repository.js';
import { statement } from '../../src/data/store/cypher.js';
import { EACH, idsAt, type Lesson, QuestionShape, SCOPE } from '../../src/data/store/question.shape.js';
import { wholeStatement } from '../../src/data/store/whole.statement.js';
import { byIdsOf } from '../support/read-by-ids.js';

const ROWS = [
  { parent: 'a-2024/initiative/1', node: { programId: 'a-2024/program/x', placeId: 'a-2024/initiative/1' } },
  { parent: 'a-2024/initiative/1', node: { programId: 'a-2024/program/y', placeId: 'a-2024/initiative/1' } },
];
const PROGRAMS = ['a-2024/program/x', 'a-2024/program/y'];

const PROGRAM_BY_IDS = await byIdsOf(programById, '');
const programsOf = (ids: string[]) => ({ byIds: PROGRAM_BY_IDS, ids });

/** A shape of which the lines of an initiative were read, and what a lesson noted behind them. */
function shapeOf(teach: (lesson: Lesson) => void): QuestionShape {
  const shape = new QuestionShape();
  const lesson = shape.lesson() as Lesson;
  lesson.note(listingsOfPlace, 'listing.byPlaces', ROWS);
  teach(lesson);
  return shape;
}

const branchesOf = (shape: QuestionShape) => shape.rootOf(listingsOfPlace, 'listing.byPlaces')?.branches;

describe('the shape of a question', () => {
  it('learns by which ids of rows an edge was read', () => {
    const shape = shapeOf((lesson) => lesson.note(programById, 'program.byIds', [], programsOf(PROGRAMS)));
    expect(branchesOf(shape)).toEqual([
      { edge: programById, byIds: PROGRAM_BY_IDS, path: ['node', 'programId'], branches: [] },
    ]);
  });

  it('learns that the plan of rows was read by what their ids begin with', async () => {
    const byIds = await byIdsOf(planById, '');
    const shape = shapeOf((lesson) => lesson.note(planById, 'plan.byIds', [], { byIds, ids: ['a-2024'] }));
    expect(branchesOf(shape)).toMatchObject([{ edge: planById, path: expect.arrayContaining([SCOPE]) }]);
  });

  it('takes the narrowest of several rows that hold the ids', async () => {
    const byIds = await byIdsOf(departmentsOfProgram, '');
    const shape = shapeOf((lesson) => {
      lesson.note(programById, 'program.byIds', [{ node: { id: 'a-2024/program/x' } }], programsOf(PROGRAMS));
      lesson.note(departmentsOfProgram, 'department.byPrograms', [], { byIds, ids: ['a-2024/program/x'] });
    });
    expect(branchesOf(shape)).toMatchObject([
      { edge: programById, branches: [{ edge: departmentsOfProgram, path: ['parent'] }] },
    ]);
  });

  it('learns nothing of ids that no row holds, and nothing from rows of which there are none', () => {
    const shape = shapeOf((lesson) => lesson.note(programById, 'program.byIds', [], programsOf(['a-2024/program/z'])));
    expect(branchesOf(shape)).toEqual([]);
    expect(shape.rootOf(programById, 'program.byIds')).toBeUndefined();
  });

  it('learns no more than 16 edges, and not for ever', () => {
    const shape = new QuestionShape();
    for (let lessons = 0; lessons < 4; lessons++) {
      const lesson = shape.lesson() as Lesson;
      for (let place = 0; place < 10; place++) {
        const id = `a-2024/program/${lessons}-${place}`;
        lesson.note(listingsOfPlace, 'listing.byPlaces', [{ node: { [`column${lessons}${place}`]: id } }]);
        lesson.note(programById, 'program.byIds', [], programsOf([id]));
      }
    }
    expect(shape.rootOf(listingsOfPlace, 'listing.byPlaces')?.branches).toHaveLength(16);
    expect(shape.lesson()).toBeUndefined();
  });
});

describe('the ids in rows', () => {
  it('are those at a path, each once, through lists, and without what is null', () => {
    expect(idsAt(ROWS, ['parent'])).toEqual(['a-2024/initiative/1']);
    expect(
      idsAt([{ hits: [{ id: 'a' }, { id: 'b' }] }, { hits: [{ id: 'a' }, { id: null }] }], ['hits', EACH, 'id']),
    ).toEqual(['a', 'b']);
    expect(idsAt([{ node: { bodies: null } }, { node: { bodies: ['12217/x'] } }], ['node', 'bodies', EACH])).toEqual([
      '12217/x',
    ]);
    expect(idsAt(ROWS, ['node', 'programId', SCOPE])).toEqual(['a-2024']);
  });
});

describe('a statement with what hangs on its rows', () => {
  it('is none where nothing does', () => {
    const root = { statement: 'program.byIds', columns: ['node'], branches: [] };
    expect(wholeStatement(statement('program.byIds'), root)).toBeUndefined();
  });

  it('reads each edge by the ids of the rows it hangs on', () => {
    const programs = { edge: programById, byIds: PROGRAM_BY_IDS, path: ['node', 'programId'], branches: [] };
    const root = { statement: 'listing.byPlaces', columns: ['parent', 'node'], branches: [programs] };
    const whole = wholeStatement(statement('listing.byPlaces'), root);
    expect(whole?.parameters).toEqual({});
    expect(whole?.sections).toEqual([{ branch: programs, behind: 0 }]);
    expect(whole?.text.split('\n')).toEqual([
      '// listing.byPlaces, with program.byIds',
      'CALL () {',
      ...statement('listing.byPlaces').text.split('\n'),
      '}',
      'WITH collect({parent: parent, node: node}) AS rows0',
      'CALL (rows0) {',
      'UNWIND rows0 AS at0',
      'WITH DISTINCT at0.node.programId AS id1',
      'WHERE id1 IS NOT NULL',
      'WITH id1, COLLECT {',
      'CALL (id1) {',
      '// program.byIds',
      'UNWIND [id1] AS id',
      'MATCH (program:Program {id: id})',
      'RETURN program { .id, .name, .summary } AS node',
      '}',
      'RETURN node',
      '} AS nodes',
      'RETURN collect([id1, nodes]) AS rows1',
      '}',
      'RETURN rows0, rows1',
    ]);
  });
});
