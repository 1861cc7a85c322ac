import { graphql } from '../contestants/contestant.js';
import type { HttpRequest } from '../contestants/http-client.js';
import type { Focus } from '../plans/focus.js';
import type { Random } from '../plans/random.js';
import { WORKLOADS } from '../workloads/workloads.js';

/** Those of whose questions a client asks. */
export type Asks = 'product' | 'tuned';

/** What both can be asked. */
const SHARED = WORKLOADS.flatMap(({ product, tuned, variables }) => (tuned ? [{ product, tuned, variables }] : []));

/** Questions about plans, chosen as people choose: few plans and questions often, most of them now and then. */
export class Mixture {
  private readonly weightsOfPlans: number[];
  private readonly weightsOfQuestions = zipf(SHARED.length);

  constructor(private readonly plans: readonly Focus[]) {
    this.weightsOfPlans = zipf(plans.length);
  }

  /** Each question once. */
  each(asks: Asks): HttpRequest[] {
    return SHARED.map((question) => requestOf(question, asks, this.plans[0] as Focus));
  }

  next(asks: Asks, random: Random): HttpRequest {
    const focus = this.plans[random.weighted(this.weightsOfPlans)] as Focus;
    const question = SHARED[random.weighted(this.weightsOfQuestions)] as (typeof SHARED)[number];
    return requestOf(question, asks, focus);
  }
}

const requestOf = (question: (typeof SHARED)[number], asks: Asks, focus: Focus) =>
  graphql(question[asks].query, question.variables(focus));

/** Zipf's law: the second is chosen half as often as the first, the third a third as often. */
const zipf = (count: number) => Array.from({ length: count }, (_, rank) => 1 / (rank + 1));
