import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { footnotesOfPlan } from '../../data/plan/footnote.repository.js';
import { indicatorsOfPlace } from '../../data/plan/indicator.repository.js';
import { listingsOfPlace } from '../../data/plan/listing.repository.js';
import { municipalityOfPlan } from '../../data/plan/municipality.repository.js';
import { pillarsOfPlan } from '../../data/plan/pillar.repository.js';
import { placesOfPlace } from '../../data/plan/place.repository.js';
import { excerptOfPlan, planById, plans } from '../../data/plan/plan.repository.js';
import { programCountOfPlace } from '../../data/plan/program-count.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Footnote } from './footnote.type.js';
import { Indicator } from './indicator.type.js';
import { ProgramListing } from './listing.type.js';
import { Municipality } from './municipality.type.js';
import { Pillar } from './pillar.type.js';
import { Place } from './place.type.js';
import { PlanListArgs } from './plan.input.js';
import { LevelName, Plan } from './plan.type.js';
import { ProgramCount } from './program.type.js';

const PlanConnection = connectionOf(Plan);

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => PlanConnection, rootList('Plans, by municipality code and first fiscal year.'))
  plans(@Ctx() context: Context, @Args(() => PlanListArgs) args: InstanceType<typeof PlanListArgs>) {
    return connection(context, plans, args);
  }

  @Query(() => Plan, { nullable: true, description: 'The plan with this id; null if there is none.' })
  plan(@Arg('id', () => ID, { description: 'The id of a plan.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.load(planById, id);
  }

  @FieldResolver(() => Municipality, { description: 'The municipality that publishes it.' })
  municipality(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return loaders.load(municipalityOfPlan, id);
  }

  @FieldResolver(() => [Pillar], { description: 'The loaded pillars, in printed order.' })
  pillars(@Root() { id }: Plan, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(pillarsOfPlan, id);
  }

  @FieldResolver(() => [Footnote], { description: 'The footnotes of the loaded pillars, by number.' })
  footnotes(@Root() { id }: Plan, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(footnotesOfPlan, id);
  }

  @FieldResolver(() => [LevelName], {
    description: 'The names this plan uses for its levels. Levels that it does not have or does not name are omitted.',
  })
  levelNames(@Root() { levelKinds, levelNames }: Plan): LevelName[] {
    return levelKinds.map((kind, index) => ({ kind, name: levelNames[index] as string }));
  }

  @FieldResolver(() => ProgramCount, { description: 'The number of programs in the loaded pillars.' })
  programCount(@Root() { id }: Plan, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(programCountOfPlace, id);
  }

  @FieldResolver(() => [Place], {
    description: 'The loaded places directly in the plan, of any level, in printed order.',
  })
  places(@Root() { id }: Plan, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(placesOfPlace, id);
  }

  @FieldResolver(() => [ProgramListing], { description: 'The lines that are in no place, in printed order.' })
  listings(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return loaders.load(listingsOfPlace, id);
  }

  @FieldResolver(() => [Indicator], {
    description: 'The indicators printed for the plan as a whole, in printed order.',
  })
  indicators(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return loaders.load(indicatorsOfPlace, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What of the printed plan is included, in a sentence, if it is an excerpt; null otherwise. Rules about missing things are not checked in an excerpt.',
  })
  excerpt(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return loaders.load(excerptOfPlan, id);
  }
}
