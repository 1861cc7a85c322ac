import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../../data/list/page.js';
import { indicatorsOfGoal, municipalitiesOfGoal, similarToGoal } from '../../data/plan/goal.repository.js';
import { BadArgumentError } from '../../domain/keikaku.error.js';
import { GOALS } from '../../goals/goal-editions.js';
import { connectionOver } from '../list/connection.js';
import { PageArgs } from '../list/page.args.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Goal, SimilarIndicator } from './goal.type.js';
import { IndicatorConnection } from './indicator.connection.js';

@Resolver(() => Goal)
export class GoalResolver {
  @Query(
    () => [Goal],
    rootList(
      'National goals (成果目標) that municipalities set targets for, the latest edition first, by their codes.',
    ),
  )
  goals(
    @Arg('edition', () => String, {
      nullable: true,
      description:
        'The code of an edition, such as "shofuku7"; all when omitted. UNKNOWN_ID if there is no such edition.',
    })
    edition: string | null,
  ) {
    const all = [...GOALS.values()];
    if (edition == null) return all;
    const found = all.filter((goal) => goal.edition.code === edition);
    if (found.length === 0) throw unknownEdition(edition);
    return found;
  }

  @Query(() => Goal, { nullable: true, description: 'The goal with this code; null if there is none.' })
  goal(@Arg('code', () => String, { description: 'The code, such as "shofuku7-4-1".' }) code: string) {
    return GOALS.get(code) ?? null;
  }

  @FieldResolver(() => IndicatorConnection, {
    description: 'The indicators with its code, of all plans, in the order of municipalities and plans.',
  })
  indicators(@Root() { code }: Goal, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    const order = [{ field: 'PRINTED', direction: 'ASC' } as const];
    const window = indicatorsOfGoal.window(page, order);
    context.coverage.uses(null);
    return connectionOver(
      context,
      indicatorsOfGoal,
      { parent: code, where: null, order, window },
      { scopes: null, lookUpUnless: async () => undefined },
    );
  }

  @FieldResolver(() => Int, { description: 'How many municipalities have indicators with its code.' })
  municipalityCount(@Root() { code }: Goal, @Ctx() { loaders, coverage }: Context) {
    coverage.uses(null);
    return loaders.load(municipalitiesOfGoal, code);
  }

  @FieldResolver(() => [SimilarIndicator], {
    description:
      'Indicators without a code whose names are like what the goal counts, the most similar first: proposals. They are sought among the 200 names of all plans that share the most pairs of letters, and belong to the goal only when a plan document says so.',
  })
  async similarIndicators(
    @Root() { code }: Goal,
    @Ctx() { loaders, coverage }: Context,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'Returns the first _n_: 1 to 100, otherwise INVALID_PAGE; 10 by default.',
    })
    first: number | null,
  ) {
    const most = first ?? SHOWN;
    if (most < 1 || most > MAX_PAGE_SIZE) throw badFirst(most);
    coverage.uses(null);
    return (await loaders.load(similarToGoal, code)).slice(0, most);
  }
}

/** So many proposals a person looks through. */
const SHOWN = 10;

const badFirst = (first: number) =>
  new BadArgumentError(
    'INVALID_PAGE',
    {
      ja: `\`first\` は${first}ですが、1から${MAX_PAGE_SIZE}までです（指定しないときは${SHOWN}件）。`,
      en: `\`first\` is ${first}, but must be 1 to ${MAX_PAGE_SIZE} (default: ${SHOWN}).`,
    },
    { argument: 'first', limit: MAX_PAGE_SIZE, cost: first },
  );

function unknownEdition(edition: string): BadArgumentError {
  const known = [...new Set([...GOALS.values()].map((goal) => goal.edition.code))].join(', ');
  return new BadArgumentError(
    'UNKNOWN_ID',
    {
      ja: `国の成果目標に「${edition}」という版はありません。次の版があります：${known}。`,
      en: `There is no edition "${edition}" of the national goals. There are: ${known}.`,
    },
    { argument: 'edition' },
  );
}
