import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { measureOfVision } from '../../data/plan/measure.repository.js';
import { pillarOfVision } from '../../data/plan/pillar.repository.js';
import { ownerOfPrinted, pageOfNode } from '../../data/plan/place.repository.js';
import { visions } from '../../data/plan/vision.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Measure } from './measure.type.js';
import { Pillar } from './pillar.type.js';
import { Place } from './place.type.js';
import { VisionListArgs } from './vision.input.js';
import { Vision } from './vision.type.js';

const VisionConnection = connectionOf(Vision);

@Resolver(() => Vision)
export class VisionResolver {
  @Query(() => VisionConnection, rootList('Visions (目指す姿) of all plans.'))
  visions(@Ctx() context: Context, @Args(() => VisionListArgs) args: InstanceType<typeof VisionListArgs>) {
    return connection(context, visions, args);
  }

  @FieldResolver(() => Pillar, { nullable: true, description: 'The pillar it belongs to; null if there is none.' })
  pillar(@Root() { id }: Vision, @Ctx() { loaders }: Context) {
    return loaders.load(pillarOfVision, id);
  }

  @FieldResolver(() => Measure, { nullable: true, description: 'The measure it points to; null if it points to none.' })
  measure(@Root() { id }: Vision, @Ctx() { loaders }: Context) {
    return loaders.load(measureOfVision, id);
  }

  @FieldResolver(() => Place, { description: 'The place at which it is printed.' })
  place(@Root() { id }: Vision, @Ctx() { loaders }: Context) {
    return loaders.load(ownerOfPrinted, id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The printed page number; null if the plan does not give it.',
  })
  page(@Root() { id }: Vision, @Ctx() { loaders }: Context) {
    return loaders.load(pageOfNode, id);
  }
}
