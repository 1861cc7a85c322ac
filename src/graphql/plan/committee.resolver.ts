import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { programsOfCommittee } from '../../data/plan/program.repository.js';
import type { Context } from '../request/context.js';
import { Committee } from './committee.type.js';
import { Program } from './program.type.js';

@Resolver(() => Committee)
export class CommitteeResolver {
  @FieldResolver(() => [Program], { description: 'The programs that run through it.' })
  programs(@Root() { id }: Committee, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(programsOfCommittee, id);
  }
}
