import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { measureOfVision } from '../../data/plan/measure.repository.js';
import { pillarOfVision } from '../../data/plan/pillar.repository.js';
import type { Context } from '../request/context.js';
import { Measure } from './measure.type.js';
import { Pillar } from './pillar.type.js';
import { Vision } from './vision.type.js';

@Resolver(() => Vision)
export class VisionResolver {
  @FieldResolver(() => Pillar, { description: 'The pillar it belongs to.' })
  pillar(@Root() { id }: Vision, @Ctx() { loaders }: Context) {
    return loaders.load(pillarOfVision, id);
  }

  @FieldResolver(() => Measure, { description: 'The measure it points to.' })
  measure(@Root() { id }: Vision, @Ctx() { loaders }: Context) {
    return loaders.load(measureOfVision, id);
  }
}
