import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { indicatorOfSeries } from '../../data/plan/indicator.repository.js';
import { valuesOfSeries } from '../../data/plan/series.repository.js';
import type { Loaders } from '../../data/store/loaders.js';
import { inBothLanguages } from '../../domain/bilingual.js';
import type { ValueKind } from '../../domain/plan.js';
import { assess } from '../../domain/target-assessment.js';
import type { Context } from '../request/context.js';
import { Indicator } from './indicator.type.js';
import { IndicatorSeries, IndicatorValue, TargetAssessment } from './series.type.js';

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
    const { rule, ...assessment } = assess(indicator?.direction ?? null, values);
    return { ...assessment, rule: inBothLanguages(rule), ruleJa: rule.ja, ruleEn: rule.en };
  }

  @FieldResolver(() => IndicatorValue, {
    nullable: true,
    description: 'The baseline of the plan; null if none is printed.',
  })
  async baseline(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context) {
    const [baseline] = await valuesOfKind(loaders, id, 'BASELINE');
    return baseline ?? null;
  }

  @FieldResolver(() => [IndicatorValue], {
    description: 'Targets (目標・見込) by fiscal year; years without a target are omitted.',
  })
  targets(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context) {
    return valuesOfKind(loaders, id, 'TARGET');
  }

  @FieldResolver(() => [IndicatorValue], { description: 'Actual values since the plan began, by fiscal year.' })
  actuals(@Root() { id }: IndicatorSeries, @Ctx() { loaders }: Context) {
    return valuesOfKind(loaders, id, 'ACTUAL');
  }
}

async function valuesOfKind(loaders: Loaders, seriesId: string, kind: ValueKind) {
  const values = await loaders.load(valuesOfSeries, seriesId);
  return values.filter((value) => value.kind === kind);
}
