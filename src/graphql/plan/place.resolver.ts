import { Args, type ClassType, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { evidenceOfPlace } from '../../data/plan/evidence.repository.js';
import { footnotesOfNode } from '../../data/plan/footnote.repository.js';
import { indicatorsOfPlace } from '../../data/plan/indicator.repository.js';
import { issuesOfPlace } from '../../data/plan/issue.repository.js';
import { listingsOfPlace } from '../../data/plan/listing.repository.js';
import { pageOfNode, parentOfPlace, places, placesOfPlace, textsOfPlace } from '../../data/plan/place.repository.js';
import { planById } from '../../data/plan/plan.repository.js';
import { policiesOfPlace } from '../../data/plan/policy.repository.js';
import { programCountOfPlace } from '../../data/plan/program-count.repository.js';
import { visionsOfPlace } from '../../data/plan/vision.repository.js';
import { kindOfId, scopeOfId } from '../../domain/identity.js';
import { levelNamesOf } from '../../domain/level-name.js';
import type { NodeKind } from '../../domain/plan.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Evidence } from './evidence.type.js';
import { Footnote } from './footnote.type.js';
import { Indicator } from './indicator.type.js';
import { Issue } from './issue.type.js';
import { ProgramListing } from './listing.type.js';
import { PlaceListArgs } from './place.input.js';
import { Place } from './place.type.js';
import { Plan } from './plan.type.js';
import { Policy } from './policy.type.js';
import { ProgramCount } from './program.type.js';
import { Section } from './section.type.js';
import { Vision } from './vision.type.js';

const PlaceConnection = connectionOf(Place as unknown as ClassType<Place>);

@Resolver()
export class PlacesResolver {
  @Query(
    () => PlaceConnection,
    rootList('Places of any level of all plans: pillars, sections, measures and initiatives, in printed order.'),
  )
  places(@Ctx() context: Context, @Args(() => PlaceListArgs) args: InstanceType<typeof PlaceListArgs>) {
    return connection(context, places, args);
  }
}

/** What every place has, whatever its level: one edge each, over all kinds of place. */
@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => Plan, { description: 'The plan it belongs to.' })
  plan(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(planById, scopeOfId(id));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name this plan uses for the level, such as 施策 or 節; null if the plan prints none.',
  })
  async levelName(@Root() { id, levelName }: Place & { levelName?: string | null }, @Ctx() { loaders }: Context) {
    const own = levelName === undefined ? (await loaders.load(textsOfPlace, id)).levelName : levelName;
    if (own !== null) return own;
    const plan = await loaders.load(planById, scopeOfId(id));
    return (plan && levelNamesOf(plan).get(kindOfId(id) as NodeKind)) ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The printed page number; null if the plan does not give it.',
  })
  page(@Root() { id, page }: Place & { page?: number | null }, @Ctx() { loaders }: Context) {
    return page === undefined ? loaders.load(pageOfNode, id) : page;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Summary; paraphrased, not quoted from the plan. Null if nothing is printed.',
  })
  async summary(@Root() { id, summary }: Place & { summary?: string | null }, @Ctx() { loaders }: Context) {
    return summary === undefined ? (await loaders.load(textsOfPlace, id)).summary : summary;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it has no indicators, paraphrased; null if it has some, or the plan gives no reason.',
  })
  async noIndicatorReason(
    @Root() { id, noIndicatorReason }: Place & { noIndicatorReason?: string | null },
    @Ctx() { loaders }: Context,
  ) {
    return noIndicatorReason === undefined
      ? (await loaders.load(textsOfPlace, id)).noIndicatorReason
      : noIndicatorReason;
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: 'The place directly above it; null if it is directly in the plan.',
  })
  parent(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(parentOfPlace, id);
  }

  @FieldResolver(() => [Place], { description: 'The places directly below it, of any kind, in printed order.' })
  places(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(placesOfPlace, id);
  }

  @FieldResolver(() => [Section], { description: 'The sections directly below it, in printed order.' })
  async sections(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    const places = await loaders.load(placesOfPlace, id);
    return places.filter((place) => kindOfId(place.id) === 'SECTION');
  }

  @FieldResolver(() => [ProgramListing], { description: 'The table of programs printed at it, line by line.' })
  listings(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(listingsOfPlace, id);
  }

  @FieldResolver(() => ProgramCount, { description: 'The number of programs listed in it or anywhere below.' })
  programCount(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(programCountOfPlace, id);
  }

  @FieldResolver(() => [Vision], {
    description: 'Its visions (目指す姿), including those that point to it; empty if the plan prints none.',
  })
  visions(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(visionsOfPlace, id);
  }

  @FieldResolver(() => [Issue], { description: 'The issues (課題) printed at it.' })
  issues(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(issuesOfPlace, id);
  }

  @FieldResolver(() => [Policy], {
    description: 'The policies (方針) printed at it, including those that it lists again.',
  })
  policies(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(policiesOfPlace, id);
  }

  @FieldResolver(() => [Indicator], {
    description: 'Its indicators in printed order: its own, those of its policies, and those that it lists again.',
  })
  indicators(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(indicatorsOfPlace, id);
  }

  @FieldResolver(() => [Evidence], { description: 'The evidence for it, in printed order.' })
  evidence(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(evidenceOfPlace, id);
  }

  @FieldResolver(() => [Footnote], { description: 'The footnotes attached to it, by number.' })
  footnotes(@Root() { id }: Place, @Ctx() { loaders }: Context) {
    return loaders.load(footnotesOfNode, id);
  }
}
