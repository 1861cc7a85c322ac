import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { plainOfLines, plainOfNode } from '../../data/plan/plain.repository.js';
import type { Context } from '../request/context.js';
import { Evidence } from './evidence.type.js';
import { Footnote } from './footnote.type.js';
import { Issue } from './issue.type.js';
import { ProgramListing } from './listing.type.js';
import { Place } from './place.type.js';
import { Policy } from './policy.type.js';
import { Program } from './program.type.js';
import { Vision } from './vision.type.js';

const description =
  'What the summary says in easy Japanese (やさしい日本語): short sentences, everyday words. Null if the plan document has none.';

/** What the summary of a type says in easy Japanese. */
function withPlain(type: () => ClassType) {
  @Resolver(type)
  class Plain {
    @FieldResolver(() => String, { nullable: true, description })
    plain(@Root() { id }: { id: string }, @Ctx() { loaders }: Context) {
      return loaders.load(plainOfNode, id);
    }
  }
  return Plain;
}

@Resolver(() => ProgramListing)
class PlainOfLine {
  @FieldResolver(() => String, { nullable: true, description })
  async plain(@Root() { placeId, order }: ProgramListing, @Ctx() { loaders }: Context) {
    const lines = await loaders.load(plainOfLines, placeId);
    return lines.find((line) => line.order === order)?.plain ?? null;
  }
}

export const PLAIN_RESOLVERS = [
  // Places have it by their interface.
  ...[
    () => Place as unknown as ClassType,
    ...[Vision, Evidence, Issue, Policy, Program, Footnote].map((type) => () => type),
  ].map(withPlain),
  PlainOfLine,
];
