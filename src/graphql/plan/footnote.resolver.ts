import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { footnotes, idsExplainedByFootnote } from '../../data/plan/footnote.repository.js';
import { printedNumberOfNode } from '../../data/plan/place.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { FootnoteListArgs } from './footnote.input.js';
import { Footnote } from './footnote.type.js';
import { loadNode } from './node.resolver.js';
import { Node } from './node.type.js';

const FootnoteConnection = connectionOf(Footnote);

@Resolver(() => Footnote)
export class FootnoteResolver {
  @Query(() => FootnoteConnection, rootList('Footnotes (脚注) of all plans.'))
  footnotes(@Ctx() context: Context, @Args(() => FootnoteListArgs) args: InstanceType<typeof FootnoteListArgs>) {
    return connection(context, footnotes, args);
  }

  @FieldResolver(() => [Node], { description: 'The nodes it is attached to.' })
  async explains(@Root() { id }: Footnote, @Ctx() context: Context) {
    context.coverage.crossesPillars(id);
    const ids = await context.loaders.load(idsExplainedByFootnote, id);
    return Promise.all(ids.map((explained) => loadNode(context, explained)));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The printed number as text, such as "※1"; null if it is no other than `number`.',
  })
  printedNumber(@Root() { id }: Footnote, @Ctx() { loaders }: Context) {
    return loaders.load(printedNumberOfNode, id);
  }
}
