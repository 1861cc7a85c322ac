import { ObjectType } from 'type-graphql';
import type { CarriedPlan, Reassigned } from '../../domain/assumption.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A program for which a reorganization would make other departments responsible.',
})
export class ReassignedProgram implements Reassigned {
  program!: string;
  before!: string[];
  after!: string[];
  /** Where its departments are found, before and after. */
  plans!: { before: CarriedPlan; after: CarriedPlan };
}
