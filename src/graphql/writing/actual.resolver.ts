import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { seriesById, valuesOfSeries } from '../../data/plan/series.repository.js';
import { type ActualKey, correctActual, recordActual, withdrawActual } from '../../data/writing/actual.write.js';
import type { Token } from '../../domain/token.js';
import { IndicatorSeries } from '../plan/series.type.js';
import { IndicatorValue } from '../plan/value.type.js';
import type { Context } from '../request/context.js';
import { ActualPayload, CorrectActualArgs, RecordActualArgs, WithdrawActualArgs } from './actual.type.js';
import { NULL_WHERE_FAILED, write } from './write.js';

@Resolver()
export class ActualResolver {
  @Mutation(() => ActualPayload, {
    nullable: true,
    description: `Records the actual of a fiscal year that has none yet. Requires a token with the scope record. ${NULL_WHERE_FAILED}`,
  })
  recordActual(
    @Args(() => RecordActualArgs) { series, fiscalYear, value, printed = null, note = null }: RecordActualArgs,
    @Ctx() context: Context,
  ): Promise<ActualPayload> {
    const place = { series, fiscalYear };
    return writeActual(context, place, (token) => recordActual(context.graph, token, place, { value, printed, note }));
  }

  @Mutation(() => ActualPayload, {
    nullable: true,
    description: `Replaces an actual by another number; its note is kept. An actual from the plan document stays in the document and is hidden. Requires a token with the scope record. ${NULL_WHERE_FAILED}`,
  })
  correctActual(
    @Args(() => CorrectActualArgs) { series, fiscalYear, value, printed = null, reason }: CorrectActualArgs,
    @Ctx() context: Context,
  ): Promise<ActualPayload> {
    const place = { series, fiscalYear };
    return writeActual(context, place, (token) =>
      correctActual(context.graph, token, place, { value, printed, reason }),
    );
  }

  @Mutation(() => ActualPayload, {
    nullable: true,
    description: `Withdraws a recorded actual. If the plan document has one for the year, that is shown again. Requires a token with the scope record. ${NULL_WHERE_FAILED}`,
  })
  withdrawActual(
    @Args(() => WithdrawActualArgs) { series, fiscalYear, reason }: WithdrawActualArgs,
    @Ctx() context: Context,
  ): Promise<ActualPayload> {
    const place = { series, fiscalYear };
    return writeActual(context, place, (token) => withdrawActual(context.graph, token, place, reason));
  }
}

async function writeActual(
  context: Context,
  place: ActualKey,
  work: (token: Token) => Promise<void>,
): Promise<ActualPayload> {
  const { userErrors } = await write(context, 'record', work);
  return { place: userErrors.length > 0 ? null : place, userErrors };
}

/** Read by fields of their own: where the database goes away behind a write, the answer still tells that it is stored. */
@Resolver(() => ActualPayload)
export class ActualPayloadResolver {
  @FieldResolver(() => IndicatorSeries, {
    nullable: true,
    description: 'The series after the write, with its assessment; null on error.',
  })
  series(@Root() { place }: ActualPayload, @Ctx() { loaders }: Context): Promise<IndicatorSeries | null> | null {
    return place && loaders.load(seriesById, place.series);
  }

  @FieldResolver(() => IndicatorValue, {
    nullable: true,
    description: 'The actual of the year after the write; null if there is none, or on error.',
  })
  async actual(@Root() { place }: ActualPayload, @Ctx() { loaders }: Context): Promise<IndicatorValue | null> {
    const values = place ? await loaders.load(valuesOfSeries, place.series) : [];
    return values.findLast(({ kind, fiscalYear }) => kind === 'ACTUAL' && fiscalYear === place?.fiscalYear) ?? null;
  }
}
