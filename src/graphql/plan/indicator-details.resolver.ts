import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { detailsOfIndicator, type IndicatorDetails } from '../../data/plan/indicator.repository.js';
import { GOALS } from '../../goals/goal-editions.js';
import type { Context } from '../request/context.js';
import { Goal } from './goal.type.js';
import { Indicator } from './indicator.type.js';

/** What is printed beside an indicator: read by one statement, and only where some of it is asked for. */
@Resolver(() => Indicator)
export class IndicatorDetailsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The kind as printed: 活動指標, 成果指標, KGI; null if the plan prints none.',
  })
  kindName(@Root() indicator: Indicator, @Ctx() context: Context) {
    return detail(context, indicator, 'kindName');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The number or code printed before the name, such as No. 41; null if there is none.',
  })
  printedNumber(@Root() indicator: Indicator, @Ctx() context: Context) {
    return detail(context, indicator, 'printedNumber');
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The printed page; null if unknown.' })
  page(@Root() indicator: Indicator, @Ctx() context: Context) {
    return detail(context, indicator, 'page');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How it is defined or calculated (定義), paraphrased; null if not printed.',
  })
  definition(@Root() indicator: Indicator, @Ctx() context: Context) {
    return detail(context, indicator, 'definition');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was chosen, paraphrased; null if not printed.' })
  whyChosen(@Root() indicator: Indicator, @Ctx() context: Context) {
    return detail(context, indicator, 'whyChosen');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the target is based on (目標値の設定根拠), paraphrased; null if not printed.',
  })
  targetBasis(@Root() indicator: Indicator, @Ctx() context: Context) {
    return detail(context, indicator, 'targetBasis');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the data come from (出典), as printed; null if not printed.',
  })
  dataSource(@Root() indicator: Indicator, @Ctx() context: Context) {
    return detail(context, indicator, 'dataSource');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'When the data are known (データ把握時期), as printed; null if not printed.',
  })
  dataTiming(@Root() indicator: Indicator, @Ctx() context: Context) {
    return detail(context, indicator, 'dataTiming');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The code of a goal that it belongs to: of a national one as in `goals`, of another one as printed (SDGs 4); null if there is none.',
  })
  goal(@Root() indicator: Indicator, @Ctx() context: Context) {
    return detail(context, indicator, 'goal');
  }

  @FieldResolver(() => Goal, {
    nullable: true,
    description: 'The national goal whose code `goal` is; null if it is none of those in `goals`.',
  })
  async nationalGoal(@Root() indicator: Indicator, @Ctx() { loaders }: Context) {
    const details = await loaders.load(detailsOfIndicator, indicator.id);
    return GOALS.get(details?.goal ?? '') ?? null;
  }
}

async function detail(
  { loaders }: Context,
  { id }: Indicator,
  field: keyof IndicatorDetails,
): Promise<string | number | null> {
  const details = await loaders.load(detailsOfIndicator, id);
  return details?.[field] ?? null;
}
