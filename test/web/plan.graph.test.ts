import { expect, it } from 'vitest';
import { drawnOf, type PlanOnMap, planGraph } from '../../src/web/explorer/map/plan.graph.js';

/** Two measures of one initiative each, with so many programs of one department, of which the first is in both. */
function planOf(programs: number): PlanOnMap {
  const listing = (order: number, relisted: boolean) => ({
    order,
    relisted,
    program: { id: `p${order}`, name: `p${order}`, home: { order: 0 }, departments: [{ id: 'd', name: 'd' }] },
  });
  const measure = (number: number, orders: number[]) => ({
    id: `m${number}`,
    code: `1.${number}`,
    name: `m${number}`,
    priority: false,
    initiatives: [
      { id: `i${number}`, code: '', name: '', listings: orders.map((at) => listing(at, number === 2 && at === 0)) },
    ],
  });
  const half = Math.floor(programs / 2);
  const orders = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
  const measures = [measure(1, orders(0, half)), measure(2, [0, ...orders(half, programs)])];
  return { id: 'plan', pillars: [{ id: 'pillar', number: 1, name: 'pillar', measures }] } as unknown as PlanOnMap;
}

it('draws a plan whole, as long as it is a picture', () => {
  const plan = planOf(100);
  const graph = planGraph(plan);
  expect(drawnOf(plan, graph, '')).toBe(graph);
});

it.each([
  ['', 'm1'],
  ['i1', 'm1'],
  ['m2', 'm2'],
  ['p2400', 'm2'],
])('draws of a plan of 2,500 programs the measure of %j', (focus, measure) => {
  const plan = planOf(2_500);
  const graph = planGraph(plan);
  const drawn = drawnOf(plan, graph, focus);
  expect([...drawn.nodes.values()].filter(({ kind }) => kind === 'MEASURE').map(({ id }) => id)).toEqual([measure]);
  // The pillar, the measure, its initiative, the department, and its programs: half of all, in the second one more.
  expect(drawn.nodes.size).toBe(4 + (measure === 'm1' ? 1_250 : 1_251));
  // What is shared with a measure that is not drawn is marked all the same.
  expect(drawn.nodes.get('p0')?.isShared).toBe(true);
});
