import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { indicatorOfSeries } from '../../data/plan/indicator.repository.js';
import { planById } from '../../data/plan/plan.repository.js';
import { unitOfSeries, valuesOfSeries } from '../../data/plan/series.repository.js';
import type { Loaders } from '../../data/store/loaders.js';
import { inBothLanguages } from '../../domain/bilingual.js';
import { scopeOfId } from '../../domain/identity.js';
import type { ValueKind } from '../../domain/plan.js';
import { assess } from '../../domain/target-assessment.js';
import type { Context } from '../request/context.js';
import { Indicator } from './indicator.type.js';
import { IndicatorSeries, TargetAssessment } from './series.type.js';
import { IndicatorValue } from './value.type.js';

@Resolver(() => IndicatorSeries)
export class IndicatorSeriesResolver {
  @FieldResolver(() => Indicator, { description: 'The indicator it belongs to.' })
  indicator(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context) {
    return loaders.load(indicatorOfSeries, id);
  }

  @FieldResolver(() => [IndicatorValue], { description: 'All its values, by fiscal year.' })
  values(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context) {
    return loaders.load(valuesOfSeries, id);
  }

  @FieldResolver(() => TargetAssessment, { description: 'The assessment of its values against its targets.' })
  async assessment(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context): Promise<TargetAssessment> {
    const [indicator, values] = await Promise.all([
      loaders.load(indicatorOfSeries, id),
      loaders.load(valuesOfSeries, id),
    ]);
    const isUndated = values.some(({ kind, fiscalYear }) => kind === 'TARGET' && fiscalYear === null);
    // Only targets of every year run to the end of the plan.
    const plan = isUndated ? await loaders.load(planById, scopeOfId(id)) : null;
    const { rule, ...assessment } = assess(indicator?.direction ?? null, values, plan?.endFiscalYear ?? null);
    return { ...assessment, rule: inBothLanguages(rule), ruleJa: rule.ja, ruleEn: rule.en };
  }

  @FieldResolver(() => IndicatorValue, {
    nullable: true,
    description: 'The baseline of the plan, the last one if several are printed; null if none is.',
  })
  async baseline(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context) {
    const baselines = await valuesOfKind(loaders, id, 'BASELINE');
    return baselines.findLast(({ superseded }) => !superseded) ?? null;
  }

  @FieldResolver(() => [IndicatorValue], {
    description:
      'Targets (目標・見込) by fiscal year, numbers and words, also superseded ones; years without a target are omitted.',
  })
  targets(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context) {
    return valuesOfKind(loaders, id, 'TARGET');
  }

  @FieldResolver(() => [IndicatorValue], {
    description: 'Estimates (実績見込, 推計) by fiscal year. They are shown and never judged.',
  })
  estimates(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context) {
    return valuesOfKind(loaders, id, 'ESTIMATE');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The unit as printed, where it is not the indicator's; otherwise null.",
  })
  unit(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context) {
    return loaders.load(unitOfSeries, id);
  }

  @FieldResolver(() => [IndicatorValue], { description: 'Actual values as printed or recorded, by fiscal year.' })
  actuals(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context) {
    return valuesOfKind(loaders, id, 'ACTUAL');
  }
}

async function valuesOfKind(loaders: Loaders, seriesId: string, kind: ValueKind) {
  const values = await loaders.load(valuesOfSeries, seriesId);
  return values.filter((value) => value.kind === kind);
}
