import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { committeesOfProgram } from '../../data/plan/committee.repository.js';
import { departmentsOfProgram } from '../../data/plan/department.repository.js';
import { footnotesOfNode } from '../../data/plan/footnote.repository.js';
import { indicatorsOfPlace } from '../../data/plan/indicator.repository.js';
import { initiativesOfProgram } from '../../data/plan/initiative.repository.js';
import { listingsOfProgram } from '../../data/plan/listing.repository.js';
import { measuresOfProgram } from '../../data/plan/measure.repository.js';
import { pillarsOfProgram } from '../../data/plan/pillar.repository.js';
import { placesOfProgram, printedNumberOfNode } from '../../data/plan/place.repository.js';
import { planOfProgram } from '../../data/plan/plan.repository.js';
import { programs, reachOfProgram } from '../../data/plan/program.repository.js';
import { toReach } from '../../domain/reach.js';
import { connection } from '../list/connection.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Committee } from './committee.type.js';
import { Department } from './department.type.js';
import { Footnote } from './footnote.type.js';
import { Indicator } from './indicator.type.js';
import { Initiative } from './initiative.type.js';
import { ProgramListing } from './listing.type.js';
import { Measure } from './measure.type.js';
import { Pillar } from './pillar.type.js';
import { Place } from './place.type.js';
import { Plan } from './plan.type.js';
import { ProgramConnection } from './program.connection.js';
import { ProgramListArgs } from './program.input.js';
import { Program, ProgramReach } from './program.type.js';
import { rubyOf } from './ruby.js';
import { RUBY_DESCRIPTION, RubyPart } from './ruby.type.js';

@Resolver(() => Program)
export class ProgramResolver {
  @Query(() => ProgramConnection, rootList('Programs (事業) of all plans, without duplicates.'))
  programs(@Ctx() context: Context, @Args(() => ProgramListArgs) args: InstanceType<typeof ProgramListArgs>) {
    return connection(context, programs, args);
  }

  @FieldResolver(() => [RubyPart], { description: RUBY_DESCRIPTION })
  ruby(@Root() node: Program, @Ctx() context: Context) {
    return rubyOf(node, context);
  }

  @FieldResolver(() => Plan, { description: 'The plan it belongs to.' })
  plan(@Root() { id }: Program, @Ctx() { loaders }: Context) {
    return loaders.load(planOfProgram, id);
  }

  @FieldResolver(() => [ProgramListing], { description: 'The lines that list it, in printed order.' })
  listings(@Root() { id }: Program, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(listingsOfProgram, id);
  }

  @FieldResolver(() => [Initiative], { description: 'The loaded initiatives (取組) that list it.' })
  initiatives(@Root() { id }: Program, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(initiativesOfProgram, id);
  }

  @FieldResolver(() => [Measure], { description: 'The loaded measures (施策) it is listed under, without duplicates.' })
  measures(@Root() { id }: Program, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(measuresOfProgram, id);
  }

  @FieldResolver(() => [Pillar], { description: 'The loaded pillars (柱) it is listed under, without duplicates.' })
  pillars(@Root() { id }: Program, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(pillarsOfProgram, id);
  }

  @FieldResolver(() => [Department], { description: 'The bodies responsible for it (担当課), in printed order.' })
  departments(@Root() { id }: Program, @Ctx() { loaders }: Context) {
    return loaders.load(departmentsOfProgram, id);
  }

  @FieldResolver(() => [Committee], { description: 'The working groups (部会) it runs through, in printed order.' })
  committees(@Root() { id }: Program, @Ctx() { loaders }: Context) {
    return loaders.load(committeesOfProgram, id);
  }

  @FieldResolver(() => ProgramListing, {
    nullable: true,
    description: 'Its first listing, the one not marked 《再掲》; null if that is in a pillar that is not loaded.',
  })
  async home(@Root() { id }: Program, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    const listings = await loaders.load(listingsOfProgram, id);
    return listings.find(({ relisted }) => !relisted) ?? null;
  }

  @FieldResolver(() => ProgramReach, { description: 'The numbers of pillars, measures and initiatives it serves.' })
  async reach(@Root() { id }: Program, @Ctx() { loaders, coverage }: Context): Promise<ProgramReach> {
    coverage.crossesPillars(id);
    return toReach(await loaders.load(reachOfProgram, id));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The number printed before it on its first line, with half-width digits and signs; null if none is printed.',
  })
  printedNumber(@Root() { id }: Program, @Ctx() { loaders }: Context) {
    return loaders.load(printedNumberOfNode, id);
  }

  @FieldResolver(() => [Footnote], { description: 'The footnotes attached to it, by number.' })
  footnotes(@Root() { id }: Program, @Ctx() { loaders }: Context) {
    return loaders.load(footnotesOfNode, id);
  }

  @FieldResolver(() => [Indicator], { description: 'The indicators printed for it, in printed order.' })
  indicators(@Root() { id }: Program, @Ctx() { loaders }: Context) {
    return loaders.load(indicatorsOfPlace, id);
  }

  @FieldResolver(() => [Place], {
    description: 'The loaded places whose tables list it, of any level, in printed order.',
  })
  places(@Root() { id }: Program, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(placesOfProgram, id);
  }
}
