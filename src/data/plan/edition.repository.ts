import { kindOfId, scopeOfId } from '../../domain/identity.js';
import type { PlanRelationKind } from '../../domain/plan.js';
import { isNumberedKey } from '../../domain/plan-part.js';
import type { Identified } from '../store/edge.js';
import type { Loaders } from '../store/loaders.js';
import { continuedByOf, continuesOf } from './beside.repository.js';
import { NODE_BY_ID } from './node.repository.js';
import { relatedPlans } from './plan-relation.repository.js';

/** Further than so many editions back or ahead nobody looks, and two that continue each other end there. */
const MOST_STEPS = 20;

/** One way through the editions: what is declared of a thing in that direction, what is declared of it in the other, and how their plans are related. */
interface Way {
  declared: typeof continuesOf;
  reverse: typeof continuesOf;
  relation: PlanRelationKind;
}

const BACK: Way = { declared: continuesOf, reverse: continuedByOf, relation: 'CONTINUES' };
const AHEAD: Way = { declared: continuedByOf, reverse: continuesOf, relation: 'CONTINUED_BY' };

/**
 * A thing in all loaded editions of its plan, the oldest first, itself included: what is declared of it, and where nothing is, what has the
 * same key in the edition before or after. A key that is only a printed number tells nothing.
 */
export async function editionsOf(loaders: Loaders, id: string): Promise<string[]> {
  const [before, after] = await Promise.all([walk(loaders, id, BACK), walk(loaders, id, AHEAD)]);
  return [...new Set([...before.reverse().flat(), id, ...after.flat()])];
}

/** What a thing was, or became, step by step. */
async function walk(loaders: Loaders, start: string, way: Way): Promise<string[][]> {
  const known = new Set([start]);
  const steps: string[][] = [];
  for (let here = [start]; here.length > 0 && steps.length < MOST_STEPS; steps.push(here)) {
    const next = (await Promise.all(here.map((id) => stepFrom(loaders, id, way)))).flat();
    here = [...new Set(next)].filter((id) => !known.has(id));
    for (const id of here) known.add(id);
  }
  return steps;
}

async function stepFrom(loaders: Loaders, id: string, { declared, reverse, relation }: Way): Promise<string[]> {
  const said = await loaders.load(declared, id);
  if (said.length > 0) return said;
  const plan = scopeOfId(id);
  const own = await nodeOf(loaders, id);
  if (own === null || isNumberedKey(id, own.printedNumber)) return [];
  const plans = await relatedPlans(loaders, plan, [relation]);
  const sameKey = await Promise.all(
    plans.map(async (other) => {
      const there = other + id.slice(plan.length);
      // What is said to come from, or to become, something else is not this.
      const isOther = (await loaders.load(reverse, there)).length > 0;
      return !isOther && (await nodeOf(loaders, there)) !== null ? [there] : [];
    }),
  );
  return sameKey.flat();
}

const nodeOf = (loaders: Loaders, id: string): Promise<(Identified & { printedNumber?: string | null }) | null> =>
  loaders.load(NODE_BY_ID[kindOfId(id) ?? 'PLAN'], id);
