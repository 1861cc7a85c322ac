import { z } from 'zod';
import { SEVERITIES } from '../../domain/gap.js';
import { type Plan, planRow } from '../plan/plan.repository.js';
import { statement } from '../store/cypher.js';
import type { Reader } from '../store/edge.js';
import { askedOf, type GapCount, type GapWhere } from './gap.repository.js';

const gaps = statement('sums.gaps');
const plansWithGaps = statement('sums.plansWithGaps');
const gapsRow = z.object({ kind: z.string(), gaps: z.number() });
const planWithGaps = z.object({ node: planRow, gaps: z.number() });

/** A rule and a severity, as they are stored. */
export const gapKind = ({ rule, severity }: Pick<GapCount, 'rule' | 'severity'>): string => `${rule} ${severity}`;

/** The rules and severities that may be found of what is asked for, the gravest first. */
function kindsAskedFor(where: GapWhere) {
  const { isAsked, rules } = askedOf(where);
  return rules
    .flatMap(({ code, severities }) => severities.filter(isAsked).map((severity) => ({ rule: code, severity })))
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

/** How many gaps each rule finds in all plans: what countGaps gives for them, by what was counted when they were imported. */
export async function readGapSums(graph: Reader, where: GapWhere): Promise<GapCount[]> {
  const found = new Map((await graph.read(gaps, {}, gapsRow)).map((sum) => [sum.kind, sum.gaps]));
  return kindsAskedFor(where)
    .map((one) => ({ ...one, count: found.get(gapKind(one)) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** The plans, in printed order, that the first gaps of what is asked for are in. */
export async function readPlansWithGaps(graph: Reader, where: GapWhere, first: number): Promise<Plan[]> {
  const kinds = kindsAskedFor(where).map(gapKind);
  const found = await graph.read(plansWithGaps, { kinds, limit: first }, planWithGaps);
  let before = 0;
  const isNeeded = ({ gaps }: z.infer<typeof planWithGaps>) => {
    before += gaps;
    return before - gaps < first;
  };
  return found.filter(isNeeded).map(({ node }) => node);
}
