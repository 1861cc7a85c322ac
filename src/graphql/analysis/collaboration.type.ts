import { ObjectType } from 'type-graphql';
import type { Collaboration as CollaborationRow } from '../../data/analysis/collaboration.repository.js';
import type { CarriedPlan } from '../../domain/assumption.js';

@ObjectType({ simpleResolvers: true, description: 'Departments (担当課) and the programs they run together.' })
export class Collaboration implements CollaborationRow {
  departments!: string[];
  programs!: string[];
  /** The plan as it is assumed to be carried, where its departments are of that. */
  carried?: CarriedPlan;
}
