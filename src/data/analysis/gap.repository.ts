import { z } from 'zod';
import type { Bilingual } from '../../domain/bilingual.js';
import { type GapFacts, gapMessage, SEVERITIES, type Severity } from '../../domain/gap.js';
import { LEVEL_KINDS, type LevelNames, levelNamesOf } from '../../domain/level-name.js';
import type { Plan } from '../plan/plan.repository.js';
import type { Reader } from '../store/edge.js';
import type { Graph } from '../store/graph.js';
import { GAP_RULES, type GapRule } from './gap.rules.js';

/** A place where the chain of a plan is broken or its numbers do not add up; plan and node by id. */
export interface Gap {
  plan: string;
  rule: string;
  severity: Severity;
  node: string;
  message: Bilingual;
  printedReason: string | null;
}

export interface GapWhere {
  rule?: string[] | null;
  severity?: Severity[] | null;
}

const nameOrNumber = z.union([z.string(), z.number()]);
const place = z.array(z.object({ level: z.enum(LEVEL_KINDS), name: nameOrNumber }));
const fact = z.union([nameOrNumber, z.array(nameOrNumber), place]);

/** What every rule returns; the other columns are what its sentence is filled with. */
const row = z
  .object({
    plan: z.string(),
    node: z.string(),
    printedReason: z.string().nullable().default(null),
    /** Of a rule that is less grave in some plans; else as the rule says. */
    severity: z.enum(SEVERITIES).optional(),
  })
  .catchall(fact);

/**
 * The gaps of these plans: plan by plan in the order given, the gravest first, then by rule, then in printed order.
 * Only the rules asked for are run, side by side, each with one statement over all the plans.
 */
export async function readGaps(graph: Graph, plans: readonly Plan[], where: GapWhere): Promise<Gap[]> {
  const { isAsked, rules } = askedOf(where);
  const found = (await Promise.all(rules.map((rule) => readGapsOf(graph, plans, rule)))).flat();
  const place = new Map(plans.map(({ id }, index) => [id, index]));
  const rank = ({ plan, severity }: Gap) => Number(place.get(plan)) * SEVERITIES.length + SEVERITIES.indexOf(severity);
  return found.filter(({ severity }) => isAsked(severity)).sort((one, other) => rank(one) - rank(other));
}

/** How many gaps a rule finds. */
export interface GapCount {
  rule: string;
  severity: Severity;
  count: number;
}

/**
 * How many gaps each rule finds in each of these plans, the gravest rules first; those that find none are left out. By the statements that
 * read them: statements of its own would take Neo4j seconds to plan when they are first asked.
 */
export async function countGaps(
  graph: Reader,
  plans: readonly string[],
  where: GapWhere,
): Promise<(GapCount & { plan: string })[]> {
  const { isAsked, rules } = askedOf(where);
  const counts = await Promise.all(
    rules.map(async ({ code, severity: usual, severities, statement }) => {
      const found = await graph.read(statement, { plans }, row);
      return plans.flatMap((plan) => {
        const ofPlan = found.filter((gap) => gap.plan === plan);
        return severities.map((severity) => {
          const count = ofPlan.filter((gap) => (gap.severity ?? usual) === severity).length;
          return { plan, rule: code, severity, count };
        });
      });
    }),
  );
  const rank = ({ severity }: GapCount) => SEVERITIES.indexOf(severity);
  return counts
    .flat()
    .filter(({ severity, count }) => count > 0 && isAsked(severity))
    .sort((one, other) => rank(one) - rank(other));
}

/** The rules that may find what is asked for: of some the severity depends on the plan. */
export function askedOf({ rule, severity }: GapWhere) {
  const isAsked = (one: Severity) => severity?.includes(one) ?? true;
  const rules = GAP_RULES.filter((one) => (rule?.includes(one.code) ?? true) && one.severities.some(isAsked));
  return { isAsked, rules };
}

async function readGapsOf(graph: Graph, plans: readonly Plan[], rule: GapRule): Promise<Gap[]> {
  const names = new Map(plans.map((plan) => [plan.id, levelNamesOf(plan)]));
  const rows = await graph.read(rule.statement, { plans: [...names.keys()] }, row);
  return rows.map(({ plan, node, printedReason, severity = rule.severity, ...facts }) => {
    const message = gapMessage(rule.sentence, facts as GapFacts, names.get(plan) as LevelNames);
    return { plan, rule: rule.code, severity, node, message, printedReason };
  });
}
