import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, type Line, type Named, placeLabels } from '../../src/web/explorer/map/map.labels.js';

const BOUNDS: Box = { x: 0, y: 0, width: 600, height: 400 };

const program = (id: string, x: number, y: number, name = '相談支援事業'): Named => ({
  id,
  name,
  font: 12,
  x,
  y,
  width: 10,
  height: 10,
  outward: 'right',
});

const named = fc.array(
  fc.record({
    x: fc.integer({ min: -280, max: 280 }),
    y: fc.integer({ min: -180, max: 180 }),
    name: fc.string({ unit: fc.constantFrom('相', '談', 'ー', 'a'), minLength: 1, maxLength: 30 }),
    outward: fc.constantFrom('left' as const, 'right' as const),
  }),
  { maxLength: 40 },
);

it('lets no name cover another, a node or the border, whatever stands where', () => {
  fc.assert(
    fc.property(named, (programs) => {
      const nodes = programs.map(({ x, y, name, outward }, id) => ({ ...program(`${id}`, x, y, name), outward }));
      const labels = [...placeLabels(nodes, nodes, [], BOUNDS).values()];
      labels.forEach((label, index) => {
        for (const other of [...nodes, ...labels.slice(index + 1)]) expect(apart(label, other)).toBe(true);
        expect(Math.abs(label.x) + label.width / 2).toBeLessThanOrEqual(300.001);
        expect(Math.abs(label.y) + label.height / 2).toBeLessThanOrEqual(200.001);
      });
    }),
    { numRuns: 50 },
  );
});

it('places what comes first where it is best, and another further away with a line to it', () => {
  const nodes = [program('first', 0, 0), program('second', 0, 6)];
  const labels = placeLabels(nodes, nodes, [], BOUNDS);
  expect(labels.get('first')).toMatchObject({ lines: ['相談支援事業'], side: 'right', y: 0, isAway: false });
  expect(labels.get('second')?.lines.join('')).toBe('相談支援事業');
  expect(labels.get('second')?.y).not.toBe(6);
});

it('breaks a long name into even lines, and leaves out one that has no room', () => {
  const long = program('long', 0, 0, '障害者等社会参加コーディネート事業');
  // Seventeen letters in two lines of thirteen at most; no line begins with ー.
  expect(placeLabels([long], [long], [], BOUNDS).get('long')?.lines).toEqual([
    '障害者等社会参加コー',
    'ディネート事業',
  ]);
  expect(placeLabels([long], [long], [], { ...BOUNDS, width: 60 }).size).toBe(0);
});

it('places a name where no line crosses it, and in its best place if one does everywhere', () => {
  const nodes = [program('first', 0, 0)];
  const at = (lines: Line[]) => placeLabels(nodes, nodes, lines, BOUNDS).get('first');
  const upright = (x: number) => ({ from: { x, y: -200 }, to: { x, y: 200 } });
  // A name of six letters begins right of its node; a line there moves it to the other side, one on each side below.
  expect(at([])).toMatchObject({ side: 'right', y: 0 });
  expect(at([upright(-40)])).toMatchObject({ side: 'right', y: 0 });
  const moved = at([upright(40)]);
  expect((moved?.x ?? 0) + (moved?.width ?? 0) / 2).toBeLessThanOrEqual(40);
  expect(at([upright(40), { from: { x: -300, y: -150 }, to: { x: 300, y: -150 } }])).toMatchObject({ x: moved?.x });
  const everywhere = Array.from({ length: 601 }, (_, at) => upright(at - 300));
  expect(at(everywhere)).toEqual(at([]));
});

const apart = (one: Box, other: Box) =>
  Math.abs(one.x - other.x) * 2 >= one.width + other.width - 0.001 ||
  Math.abs(one.y - other.y) * 2 >= one.height + other.height - 0.001;
