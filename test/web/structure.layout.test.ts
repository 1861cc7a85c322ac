import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  boxesIn,
  columnsOf,
  type Look,
  layoutOf,
  partsOf,
  type StructureBox,
} from '../../src/web/explorer/structure/structure.layout.js';
import {
  type Branch,
  type LineOfPlan,
  type PlaceOfPlan,
  structureOf,
} from '../../src/web/explorer/structure/structure.tree.js';

const OPEN: Look = { isOpen: () => true, smallOf: () => [] };

/** A box of a kind with those to its right, whose keys are told apart by where they are. */
function branch(kind: Branch['kind'], key: string, branches: Branch[] = [], more: Partial<Branch> = {}): Branch {
  const plain = { isPriority: false, isJoint: false, isRelisted: false, isFirstMissing: false, first: null };
  return { ...plain, key, id: key, kind, mark: '', name: key, bodies: [], branches, ...more };
}

const named = fc.string({ unit: fc.constantFrom('相', '談', 'ー', 'a'), minLength: 1, maxLength: 60 });
const program = named.map((name) => branch('PROGRAM', name));
const initiative = fc
  .tuple(named, fc.array(program, { maxLength: 4 }))
  .map(([name, all]) => branch('INITIATIVE', name, all));
const measure = fc
  .tuple(named, fc.array(fc.oneof(initiative, program), { maxLength: 4 }))
  .map(([name, all]) => branch('MEASURE', name, all));
const plan = fc
  .array(measure, { minLength: 1, maxLength: 4 })
  .map((all) => withKeys(branch('PLAN', 'plan', all), 'plan'));

function withKeys(one: Branch, key: string): Branch {
  return { ...one, key, branches: one.branches.map((below, at) => withKeys(below, `${key}.${at}`)) };
}

it('lets no box stand on another, each right of the one that it belongs to and level with the first, whatever the plan', () => {
  fc.assert(
    fc.property(plan, (tree) => {
      const { boxes, width, height } = layoutOf([tree], columnsOf([tree]), OPEN);
      const all = boxesIn(boxes);
      all.forEach((box, at) => {
        for (const other of all.slice(at + 1)) expect(overlap(box, other)).toBe(false);
        expect(box.x + box.width).toBeLessThan(width);
        expect(box.y + box.height).toBeLessThan(height);
        for (const child of box.boxes) expect(child.x).toBeGreaterThan(box.x + box.width);
        if (box.boxes[0]) expect(box.boxes[0].y).toBe(box.y);
      });
      const programs = all.filter((box) => box.branch.kind === 'PROGRAM');
      expect(new Set(programs.map(({ x }) => x)).size).toBeLessThan(2);
    }),
    { numRuns: 100 },
  );
});

it('prints every box in parts of a height, in order, none twice but what goes on', () => {
  fc.assert(
    fc.property(plan, (tree) => {
      const columns = columnsOf(tree.branches);
      const parts = partsOf(tree.branches, columns, OPEN, { height: 400, goesOn: '（続き）' });
      const leaves = (boxes: readonly StructureBox[]) =>
        boxesIn(boxes)
          .filter((box) => box.boxes.length === 0)
          .map(({ branch: { key } }) => key);
      expect(parts.flatMap(({ boxes }) => leaves(boxes))).toEqual(leaves(layoutOf(tree.branches, columns, OPEN).boxes));
      for (const { boxes, height } of parts) if (leaves(boxes).length > 1) expect(height).toBeLessThanOrEqual(400);
      const again = parts.flatMap(({ boxes }) => boxesIn(boxes)).filter(({ small }) => small.includes('（続き）'));
      const once = parts.flatMap(({ boxes }) => boxesIn(boxes)).length - again.length;
      expect(once).toBe(boxesIn(layoutOf(tree.branches, columns, OPEN).boxes).length);
    }),
    { numRuns: 50 },
  );
});

it('says how much is folded, and leads curves to what it is folded into', () => {
  const again = branch('PROGRAM', 'again', [], { isRelisted: true, first: 'first' });
  const tree = branch('PLAN', 'plan', [
    branch('MEASURE', 'm1', [branch('PROGRAM', 'first'), branch('PROGRAM', 'other')]),
    branch('MEASURE', 'm2', [again]),
    branch('MEASURE', 'm3', [branch('PROGRAM', 'x'), branch('PROGRAM', 'y', [], { first: 'x' })]),
  ]);
  const folded = layoutOf([tree], columnsOf([tree]), { ...OPEN, isOpen: ({ kind }) => kind !== 'MEASURE' });
  expect(boxesIn(folded.boxes).map(({ branch: { key }, folded }) => [key, folded])).toEqual([
    ['plan', 0],
    ['m1', 2],
    ['m2', 1],
    ['m3', 2],
  ]);
  // Both ends of the second are in one box.
  expect(folded.curves.map(({ from, to }) => [from, to])).toEqual([['first', 'again']]);
  const open = layoutOf([tree], columnsOf([tree]), OPEN);
  expect(open.curves.map(({ from, to }) => [from, to])).toEqual([
    ['first', 'again'],
    ['x', 'y'],
  ]);
});

it('keeps the printed order, with pillars that are not loaded where their numbers are', () => {
  const place = (id: string, __typename: 'Pillar' | 'Measure', parent: string | null) =>
    ({
      __typename,
      id,
      printedNumber: id,
      name: id,
      priority: true,
      parent: parent && { id: parent },
    }) as unknown as PlaceOfPlan;
  const line = (id: string, at: string | null, program: string, home: string | null, relisted: boolean) =>
    ({
      id,
      relisted,
      place: at && { id: at },
      program: { id: program, name: program, home: home && { id: home }, departments: [{ id: 'd', name: 'd' }] },
    }) as unknown as LineOfPlan;
  const tree = structureOf({
    plan: { id: 'plan', title: '計画' },
    places: [place('2', 'Pillar', null), place('2.1', 'Measure', '2'), place('4', 'Pillar', null)],
    lines: [
      line('l1', '2.1', 'a', 'l1', false),
      line('l2', '2.1', 'b', null, true),
      line('l3', '4', 'a', 'l1', true),
      line('l4', '4', 'b', null, true),
    ],
    missingPillars: [1, 3],
    loadedPillars: [2, 4],
    markOf: ({ id }) => id,
    missing: (number) => `柱${number}`,
  });
  expect(tree.branches.map(({ name, id }) => [name, id])).toEqual([
    ['柱1', null],
    ['2', '2'],
    ['柱3', null],
    ['4', '4'],
  ]);
  const programs = tree.branches.flatMap(({ branches }) => branches.flatMap((one) => [one, ...one.branches]));
  // A program whose first line is not loaded is joined to the first of those that are.
  expect(
    programs
      .filter(({ kind }) => kind === 'PROGRAM')
      .map(({ key, first, isRelisted, isFirstMissing }) => [key, first, isRelisted, isFirstMissing]),
  ).toEqual([
    ['l1', null, false, false],
    ['l2', null, true, true],
    ['l3', 'l1', true, false],
    ['l4', 'l2', true, true],
  ]);
});

const overlap = (one: StructureBox, other: StructureBox) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
