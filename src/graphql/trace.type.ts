import { Field, ObjectType } from 'type-graphql';
import { MAX_PATHS, type TracePath as TracePathRow, type Trace as TraceRow } from '../data/trace.repository.js';

@ObjectType({ simpleResolvers: true, description: 'One node of a path, and how it was reached.' })
export class TraceStep {
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The relationship by which it was reached, such as "ADDRESSED_BY"; over collapsed nodes the last one. null at the start.',
  })
  via!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One way along the chain, from the start.' })
export class TracePath implements TracePathRow {
  ids!: string[];
  via!: (string | null)[];
}

@ObjectType({ simpleResolvers: true, description: 'What hangs on a node along the printed chain.' })
export class Trace implements Omit<TraceRow, 'nodes'> {
  from!: string;
  paths!: TracePath[];
  /** The plans it rests on. */
  scopes!: string[];

  @Field(() => Boolean, {
    description: `true: there are more than ${MAX_PATHS} paths, of which the first are given, or one goes on beyond \`maxHops\`.`,
  })
  truncated!: boolean;
}
