import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { NODE_BY_ID } from '../data/node.repository.js';
import { kindOfId } from '../domain/identity.js';
import type { Context } from './context.js';
import { Node } from './node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The node with an id, of whatever kind; null where there is none.',
  })
  node(@Arg('id', () => ID, { description: 'The id of any node.' }) id: string, @Ctx() context: Context) {
    return loadNode(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The nodes with these ids in the order asked; null in the place of each that is not there.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Ids of nodes of any kinds.' }) ids: string[], @Ctx() context: Context) {
    // Each by itself: one that fails leaves the others.
    return ids.map((id) => loadNode(context, id));
  }
}

/** The node with an id; the id itself tells its kind, and so where to look. */
export async function loadNode({ loaders }: Context, id: string): Promise<Node | null> {
  const kind = kindOfId(id);
  return kind ? loaders.load(NODE_BY_ID[kind], id) : null;
}
