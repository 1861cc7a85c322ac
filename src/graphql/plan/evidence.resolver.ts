import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { evidence, figuresOfEvidence } from '../../data/plan/evidence.repository.js';
import { measureOfEvidence } from '../../data/plan/measure.repository.js';
import { ownerOfPrinted, pageOfNode } from '../../data/plan/place.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { EvidenceListArgs } from './evidence.input.js';
import { Evidence, Figure } from './evidence.type.js';
import { Measure } from './measure.type.js';
import { Place } from './place.type.js';

const EvidenceConnection = connectionOf(Evidence);

@Resolver(() => Evidence)
export class EvidenceResolver {
  @Query(
    () => EvidenceConnection,
    rootList('Evidence of all plans: これまで取り組んできたこと, 市民が望んでいること, graphs.'),
  )
  evidence(@Ctx() context: Context, @Args(() => EvidenceListArgs) args: InstanceType<typeof EvidenceListArgs>) {
    return connection(context, evidence, args);
  }

  @FieldResolver(() => Measure, {
    nullable: true,
    description: 'The measure it supports, or that its place is part of; null if there is none.',
  })
  measure(@Root() { id }: Evidence, @Ctx() { loaders }: Context) {
    return loaders.load(measureOfEvidence, id);
  }

  @FieldResolver(() => [Figure], { description: 'The figures it cites, in printed order.' })
  figures(@Root() { id }: Evidence, @Ctx() { loaders }: Context) {
    return loaders.load(figuresOfEvidence, id);
  }

  @FieldResolver(() => Place, { description: 'The place at which it is printed.' })
  place(@Root() { id }: Evidence, @Ctx() { loaders }: Context) {
    return loaders.load(ownerOfPrinted, id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The printed page number; null if the plan does not give it.',
  })
  page(@Root() { id }: Evidence, @Ctx() { loaders }: Context) {
    return loaders.load(pageOfNode, id);
  }
}
