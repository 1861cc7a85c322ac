import { Field, Int, ObjectType } from 'type-graphql';
import type { Program as ProgramRow } from '../data/program.repository.js';
import type { Reach as ReachOfLevel, ProgramReach as ReachOfProgram } from '../domain/reach.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '事業: a thing the city does. The same program may be listed under several initiatives.',
})
export class Program extends Node implements ProgramRow {
  @Field(() => String, { description: 'The name as printed, without 《再掲》.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What its first listing says, in own words; null where that is not loaded, or says nothing.',
  })
  summary!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many nodes of a level a program serves.' })
export class Reach implements ReachOfLevel {
  @Field(() => Int, { description: 'Among what is loaded.' })
  loaded!: number;

  @Field(() => Int, {
    description: 'The least it can be in the printed plan: one more where the first listing is not loaded.',
  })
  atLeast!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How far a program reaches across its plan.' })
export class ProgramReach implements ReachOfProgram {
  @Field(() => Reach, { description: 'Pillars (柱) it is listed under.' })
  pillars!: Reach;

  @Field(() => Reach, { description: 'Measures (施策) it is listed under.' })
  measures!: Reach;

  @Field(() => Reach, { description: 'Initiatives (取組) that list it.' })
  initiatives!: Reach;
}

@ObjectType({ simpleResolvers: true, description: 'A count of programs: lines of tables, and programs.' })
export class ProgramCount {
  @Field(() => Int, { description: '延べ: lines, relisted ones among them.' })
  listed!: number;

  @Field(() => Int, { description: '実: programs, each once.' })
  distinct!: number;

  @Field(() => Int, { description: 'The lines among them that are printed as 再掲.' })
  relisted!: number;
}
