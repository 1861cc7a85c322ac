import { Field, ObjectType } from 'type-graphql';
import {
  MAX_PATHS,
  type TracePath as TracePathRow,
  type Trace as TraceRow,
} from '../../data/analysis/trace.repository.js';

@ObjectType({ simpleResolvers: true, description: 'A node of a path, and how it was reached.' })
export class TraceStep {
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The relationship by which it was reached, such as "ADDRESSED_BY"; the last one if nodes were collapsed. null for the start node.',
  })
  via!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A path along the chain, from the start node.' })
export class TracePath implements TracePathRow {
  ids!: string[];
  via!: (string | null)[];
}

@ObjectType({ simpleResolvers: true, description: 'The paths from a node along the printed chain.' })
export class Trace implements Omit<TraceRow, 'nodes'> {
  from!: string;
  paths!: TracePath[];
  /** The plans it rests on. */
  scopes!: string[];

  @Field(() => Boolean, {
    description: `true if there are more than ${MAX_PATHS} paths, of which the first are returned, or if one continues beyond \`maxHops\`.`,
  })
  truncated!: boolean;
}
