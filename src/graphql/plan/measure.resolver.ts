import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { evidenceOfMeasure } from '../../data/plan/evidence.repository.js';
import { indicatorsOfMeasure } from '../../data/plan/indicator.repository.js';
import { initiativesOfMeasure } from '../../data/plan/initiative.repository.js';
import { issuesOfMeasure } from '../../data/plan/issue.repository.js';
import { measures } from '../../data/plan/measure.repository.js';
import { pillarOfMeasure } from '../../data/plan/pillar.repository.js';
import { policiesOfMeasure } from '../../data/plan/policy.repository.js';
import { programCountOfMeasure } from '../../data/plan/program-count.repository.js';
import { visionsOfMeasure } from '../../data/plan/vision.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Evidence } from './evidence.type.js';
import { Indicator } from './indicator.type.js';
import { Initiative } from './initiative.type.js';
import { Issue } from './issue.type.js';
import { MeasureListArgs } from './measure.input.js';
import { Measure } from './measure.type.js';
import { Pillar } from './pillar.type.js';
import { Policy } from './policy.type.js';
import { ProgramCount } from './program.type.js';
import { Vision } from './vision.type.js';

const MeasureConnection = connectionOf(Measure);

@Resolver(() => Measure)
export class MeasureResolver {
  @Query(() => MeasureConnection, rootList('Measures (施策) of all plans.'))
  measures(@Ctx() context: Context, @Args(() => MeasureListArgs) args: InstanceType<typeof MeasureListArgs>) {
    return connection(context, measures, args);
  }

  @FieldResolver(() => Pillar, { description: 'The pillar it belongs to.' })
  pillar(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(pillarOfMeasure, id);
  }

  @FieldResolver(() => [Vision], { description: 'The visions that point to it.' })
  visions(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(visionsOfMeasure, id);
  }

  @FieldResolver(() => [Issue], { description: 'The issues (課題) it faces; empty if the plan prints none.' })
  issues(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(issuesOfMeasure, id);
  }

  @FieldResolver(() => [Policy], { description: 'Its policies (方針); empty if the plan prints none.' })
  policies(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(policiesOfMeasure, id);
  }

  @FieldResolver(() => [Initiative], { description: 'Its initiatives (取組).' })
  initiatives(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(initiativesOfMeasure, id);
  }

  @FieldResolver(() => [Indicator], {
    description: 'Its indicators in printed order: those of its policies, and its own.',
  })
  indicators(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(indicatorsOfMeasure, id);
  }

  @FieldResolver(() => [Evidence], { description: 'The evidence for it, in printed order.' })
  evidence(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(evidenceOfMeasure, id);
  }

  @FieldResolver(() => ProgramCount, { description: 'The number of programs listed under it.' })
  programCount(@Root() { id }: Measure, @Ctx() { loaders }: Context) {
    return loaders.load(programCountOfMeasure, id);
  }
}
