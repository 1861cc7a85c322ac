import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { measureOfVision } from '../../data/plan/measure.repository.js';
import { pillarOfVision } from '../../data/plan/pillar.repository.js';
import { ownerOfPrinted } from '../../data/plan/place.repository.js';
import type { Context } from '../request/context.js';
import { Measure } from './measure.type.js';
import { Pillar } from './pillar.type.js';
import { Place } from './place.type.js';
import { Vision } from './vision.type.js';

@Resolver(() => Vision)
export class VisionResolver {
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
}
