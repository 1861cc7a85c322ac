import { Field, Int, ObjectType } from 'type-graphql';
import type { Program as ProgramRow } from '../../data/plan/program.repository.js';
import type { Reach as ReachOfLevel, ProgramReach as ReachOfProgram } from '../../domain/reach.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '事業: an activity of the city. A program can be listed under several initiatives.',
})
export class Program extends Node implements ProgramRow {
  @Field(() => String, { description: 'The name as printed, without 《再掲》.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Summary of its first listing; paraphrased, not quoted from the plan. Null if that is not loaded, or says nothing.',
  })
  summary!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The number of nodes of a level that a program serves.' })
export class Reach implements ReachOfLevel {
  @Field(() => Int, { description: 'The number of loaded nodes.' })
  loaded!: number;

  @Field(() => Int, {
    description: 'The minimum in the printed plan: one more if the first listing is not loaded.',
  })
  atLeast!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The numbers of nodes that a program serves, by level.' })
export class ProgramReach implements ReachOfProgram {
  @Field(() => Reach, { description: 'Pillars (柱) it is listed under.' })
  pillars!: Reach;

  @Field(() => Reach, { description: 'Measures (施策) it is listed under.' })
  measures!: Reach;

  @Field(() => Reach, { description: 'Initiatives (取組) that list it.' })
  initiatives!: Reach;
}

@ObjectType({ simpleResolvers: true, description: 'Counts of programs: table lines and distinct programs.' })
export class ProgramCount {
  @Field(() => Int, { description: '延べ: table lines, including relisted ones.' })
  listed!: number;

  @Field(() => Int, { description: '実: distinct programs.' })
  distinct!: number;

  @Field(() => Int, { description: 'The lines of `listed` that are printed as 再掲.' })
  relisted!: number;
}
