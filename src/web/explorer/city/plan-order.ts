/** What of a plan tells where it stands among others. */
export interface OrderedPlan {
  id: string;
  startFiscalYear: number | null;
  endFiscalYear: number | null;
  continues: readonly { id: string }[];
  partOf: readonly { id: string }[];
}

/** A plan in its row. */
export interface PlanRow<Plan> {
  plan: Plan;
  /** How many plans it stands below. */
  depth: number;
  /** The plan that it stands below, if that is in another row. */
  above: Plan | null;
  /** The editions before it that are in rows of their own. */
  before: readonly Plan[];
}

/** The editions of one plan, the oldest first. */
interface Chain<Plan> {
  plans: Plan[];
  above: Chain<Plan>[];
}

/**
 * The rows of the plans of a city: editions of one plan below each other, and below them what is part of any of them. What is part of
 * several stands below the one that itself stands lowest. What others are part of comes before what stands alone, and what has no years last.
 */
export function planRows<Plan extends OrderedPlan>(plans: readonly Plan[]): PlanRow<Plan>[] {
  const chains = chainsOf(plans);
  const of = new Map(chains.flatMap((chain) => chain.plans.map(({ id }) => [id, chain] as const)));
  for (const chain of chains) {
    const partOf = chain.plans.flatMap((plan) => plan.partOf.flatMap(({ id }) => of.get(id) ?? []));
    chain.above = [...new Set(partOf)].filter((other) => other !== chain);
  }
  const parents = new Map(chains.map((chain) => [chain, lowestAbove(chain)] as const));
  const below = (parent: Chain<Plan> | undefined) =>
    yearsFirst(chains.filter((chain) => parents.get(chain) === parent));
  const byId = new Map(plans.map((plan) => [plan.id, plan] as const));
  const rowsOf = (chain: Chain<Plan>, depth: number): PlanRow<Plan>[] => [
    ...chain.plans.map((plan) => ({
      plan,
      depth,
      above: parents.get(chain)?.plans.at(-1) ?? null,
      before: plan.continues.flatMap(({ id }) => byId.get(id) ?? []),
    })),
    ...below(chain).flatMap((one) => rowsOf(one, depth + 1)),
  ];
  const roots = below(undefined);
  const hasBelow = (chain: Chain<Plan>) => below(chain).length > 0;
  return [...roots.filter(hasBelow), ...roots.filter((chain) => !hasBelow(chain))].flatMap((chain) => rowsOf(chain, 0));
}

function yearsFirst<Plan extends OrderedPlan>(chains: readonly Chain<Plan>[]): Chain<Plan>[] {
  const hasYears = ({ plans }: Chain<Plan>) =>
    plans.some(({ startFiscalYear, endFiscalYear }) => startFiscalYear !== null || endFiscalYear !== null);
  return [...chains.filter(hasYears), ...chains.filter((chain) => !hasYears(chain))];
}

function chainsOf<Plan extends OrderedPlan>(plans: readonly Plan[]): Chain<Plan>[] {
  const chains = new Map(plans.map((plan) => [plan.id, { plans: [plan], above: [] } as Chain<Plan>]));
  for (const plan of plans) {
    for (const { id } of plan.continues) {
      const [one, other] = [chains.get(plan.id), chains.get(id)];
      if (!one || !other || one === other) continue;
      other.plans.push(...one.plans);
      for (const moved of one.plans) chains.set(moved.id, other);
    }
  }
  const first = ({ startFiscalYear, endFiscalYear }: Plan) =>
    startFiscalYear ?? endFiscalYear ?? Number.POSITIVE_INFINITY;
  const all = [...new Set(chains.values())];
  // Where years tell nothing, editions do, and then the order in which the plans came.
  const edition = (one: Plan, other: Plan) => Number(isAfter(one, other)) - Number(isAfter(other, one));
  const place = (plan: Plan) => plans.indexOf(plan);
  for (const chain of all)
    chain.plans.sort((one, other) => first(one) - first(other) || edition(one, other) || place(one) - place(other));
  return all;
}

const isAfter = (one: OrderedPlan, other: OrderedPlan) => one.continues.some(({ id }) => id === other.id);

/** Of those that a chain is part of, the one with the most above it; none that is itself below the chain. */
function lowestAbove<Plan>(chain: Chain<Plan>): Chain<Plan> | undefined {
  const candidates = chain.above.map((one) => ({ one, all: allAbove(one) })).filter(({ all }) => !all.has(chain));
  const most = Math.max(...candidates.map(({ all }) => all.size));
  return candidates.find(({ all }) => all.size === most)?.one;
}

function allAbove<Plan>(chain: Chain<Plan>, found = new Set<Chain<Plan>>()): Set<Chain<Plan>> {
  for (const one of chain.above) {
    if (found.has(one)) continue;
    found.add(one);
    allAbove(one, found);
  }
  return found;
}
