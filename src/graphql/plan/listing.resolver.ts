import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { departmentById, departmentsOfProgram } from '../../data/plan/department.repository.js';
import { initiativeById } from '../../data/plan/initiative.repository.js';
import { programById } from '../../data/plan/program.repository.js';
import type { Context } from '../request/context.js';
import { Department } from './department.type.js';
import { Initiative } from './initiative.type.js';
import { ProgramListing } from './listing.type.js';
import { Program } from './program.type.js';

@Resolver(() => ProgramListing)
export class ProgramListingResolver {
  @FieldResolver(() => Program, { description: 'The program it lists.' })
  program(@Root() { programId }: ProgramListing, @Ctx() { loaders }: Context) {
    return loaders.load(programById, programId);
  }

  @FieldResolver(() => Initiative, { description: 'The initiative whose table contains it.' })
  initiative(@Root() { initiativeId }: ProgramListing, @Ctx() { loaders }: Context) {
    return loaders.load(initiativeById, initiativeId);
  }

  @FieldResolver(() => [Department], {
    description: 'The departments printed on this line: those of the program, unless a relisting prints others.',
  })
  departments(@Root() { programId, departments }: ProgramListing, @Ctx() { loaders }: Context) {
    if (!departments) return loaders.load(departmentsOfProgram, programId);
    return Promise.all(departments.map((id) => loaders.load(departmentById, id)));
  }
}
