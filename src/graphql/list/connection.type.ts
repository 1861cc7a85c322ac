import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { CoverageType } from '../request/coverage.type.js';

@ObjectType({ simpleResolvers: true, description: 'Information about pagination in a connection.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow this page; always true with `before`.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether more rows precede this page; always true with `after`.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null if the page is empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null if the page is empty.' })
  endCursor!: string | null;
}

/** A part of an answer as graphql-js reads it, where it is selected. */
export type PartOf<Value> = (
  given: object,
  context: unknown,
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'path'>,
) => Promise<Value>;

/** A page of a list as GraphQL asks for it: each part is read only where it is selected. */
export interface Connection<Node> {
  nodes: PartOf<Node[]>;
  edges: PartOf<{ node: Node; cursor: string }[]>;
  pageInfo: PartOf<PageInfo>;
  totalCount: PartOf<number>;
  coverage: PartOf<CoverageType>;
}

/** The connection type of a type, and its edge type. */
export function connectionOf<Node extends object>(
  NodeType: ClassType<Node>,
  name = NodeType.name,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An edge in a list of ${name} nodes.` })
  class EdgeType {
    @Field(() => NodeType, { description: 'The node of the edge.' })
    node!: Node;

    @Field(() => String, { description: 'A cursor for pagination in this order, for `after` and `before`.' })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name} nodes.` })
  class ConnectionType {
    @Field(() => [NodeType], { description: 'The nodes of this page.' })
    nodes!: PartOf<Node[]>;

    @Field(() => [EdgeType], { description: 'The edges of this page, with their cursors.' })
    edges!: PartOf<{ node: Node; cursor: string }[]>;

    @Field(() => PageInfo, { description: 'Information for pagination.' })
    pageInfo!: PartOf<PageInfo>;

    @Field(() => Int, { description: 'The total number of rows in the list; counted only if requested.' })
    totalCount!: PartOf<number>;

    @Field(() => CoverageType, {
      description:
        'What is missing from the list because it is not loaded. For a list of plans or municipalities: what is missing from the counts in them.',
    })
    coverage!: PartOf<CoverageType>;
  }
  return ConnectionType;
}
