import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { CoverageType } from './coverage.type.js';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page; true ahead of any `before`.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows precede this page; true behind any `after`.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null where the page is empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null where the page is empty.' })
  endCursor!: string | null;
}

/** A page of a list as GraphQL asks for it: each part is read only where it is selected. */
export interface Connection<Node> {
  nodes: () => Promise<Node[]>;
  edges: () => Promise<{ node: Node; cursor: string }[]>;
  pageInfo: () => Promise<PageInfo>;
  totalCount: () => Promise<number>;
  coverage: CoverageType;
}

/** The connection type of a node type, and its edge type. */
export function connectionOf<Node extends object>(NodeType: ClassType<Node>): ClassType<Connection<Node>> {
  const name = NodeType.name;

  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A ${name} in a list, with its place.` })
  class EdgeType {
    @Field(() => NodeType, { description: 'The row.' })
    node!: Node;

    @Field(() => String, { description: 'Names its place in this order, for `after` and `before`.' })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name} nodes.` })
  class ConnectionType {
    @Field(() => [NodeType], { description: 'The rows of this page.' })
    nodes!: () => Promise<Node[]>;

    @Field(() => [EdgeType], { description: 'The rows of this page with their cursors.' })
    edges!: () => Promise<{ node: Node; cursor: string }[]>;

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: () => Promise<PageInfo>;

    @Field(() => Int, { description: 'How many rows the whole list has; counted only when asked for.' })
    totalCount!: () => Promise<number>;

    @Field(() => CoverageType, {
      description: 'What the list does not rest on. For a list of plans or municipalities: what is counted in them.',
    })
    coverage!: CoverageType;
  }
  return ConnectionType;
}
