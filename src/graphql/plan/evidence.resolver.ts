import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { figuresOfEvidence } from '../../data/plan/evidence.repository.js';
import { measureOfEvidence } from '../../data/plan/measure.repository.js';
import type { Context } from '../request/context.js';
import { Evidence, Figure } from './evidence.type.js';
import { Measure } from './measure.type.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Measure, { description: 'The measure it supports.' })
  measure(@Root() { id }: Evidence, @Ctx() { loaders }: Context) {
    return loaders.load(measureOfEvidence, id);
  }

  @FieldResolver(() => [Figure], { description: 'The figures it cites, in printed order.' })
  figures(@Root() { id }: Evidence, @Ctx() { loaders }: Context) {
    return loaders.load(figuresOfEvidence, id);
  }
}
