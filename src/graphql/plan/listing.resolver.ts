import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { departmentById, departmentsOfProgram } from '../../data/plan/department.repository.js';
import { listings } from '../../data/plan/listing.list.js';
import { printedNumbersOfLines } from '../../data/plan/listing.repository.js';
import { rolesAbovePlace } from '../../data/plan/place.repository.js';
import { programById } from '../../data/plan/program.repository.js';
import { kindOfId } from '../../domain/identity.js';
import type { NodeKind } from '../../domain/plan.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Department } from './department.type.js';
import { Initiative } from './initiative.type.js';
import { ListingListArgs } from './listing.input.js';
import { ProgramListing } from './listing.type.js';
import { Measure } from './measure.type.js';
import { loadNode } from './node.resolver.js';
import { Pillar } from './pillar.type.js';
import { Place } from './place.type.js';
import { Program } from './program.type.js';

const ListingConnection = connectionOf(ProgramListing, 'Listing');

@Resolver(() => ProgramListing)
export class ProgramListingResolver {
  @Query(
    () => ListingConnection,
    rootList(
      'The lines (掲載) of the tables of all plans, relisted ones too, in printed order; those of a plan itself after those of its places.',
    ),
  )
  listings(@Ctx() context: Context, @Args(() => ListingListArgs) args: InstanceType<typeof ListingListArgs>) {
    return connection(context, listings, args);
  }

  @FieldResolver(() => Program, { description: 'The program it lists.' })
  program(@Root() { programId }: ProgramListing, @Ctx() { loaders }: Context) {
    return loaders.load(programById, programId);
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: 'The place whose table contains it; null if that is the table of the plan itself.',
  })
  place(@Root() { placeId }: ProgramListing, @Ctx() context: Context) {
    return kindOfId(placeId) === 'PLAN' ? null : loadNode(context, placeId);
  }

  @FieldResolver(() => Initiative, {
    nullable: true,
    description: 'The initiative whose table contains it, or that its place is part of; null if there is none.',
  })
  initiative(@Root() listing: ProgramListing, @Ctx() context: Context) {
    return above(context, listing, 'INITIATIVE');
  }

  @FieldResolver(() => Measure, {
    nullable: true,
    description: 'The measure its place is, or is part of; null if there is none.',
  })
  measure(@Root() listing: ProgramListing, @Ctx() context: Context) {
    return above(context, listing, 'MEASURE');
  }

  @FieldResolver(() => Pillar, {
    nullable: true,
    description: 'The pillar its place is, or is part of; null if there is none.',
  })
  pillar(@Root() listing: ProgramListing, @Ctx() context: Context) {
    return above(context, listing, 'PILLAR');
  }

  @FieldResolver(() => [Department], {
    description: 'The departments printed on this line: those of the program, unless a relisting prints others.',
  })
  departments(@Root() { programId, departments }: ProgramListing, @Ctx() { loaders }: Context) {
    if (!departments) return loaders.load(departmentsOfProgram, programId);
    return Promise.all(departments.map((id) => loaders.load(departmentById, id)));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The number printed before the line, with half-width digits and signs; null if none is printed.',
  })
  async printedNumber(@Root() { placeId, order }: ProgramListing, @Ctx() { loaders }: Context) {
    const lines = await loaders.load(printedNumbersOfLines, placeId);
    return lines.find((line) => line.order === order)?.printedNumber ?? null;
  }
}

/** What of a kind a line stands under; where its own place is of that kind, no more is looked up. */
async function above(context: Context, { placeId }: ProgramListing, kind: NodeKind) {
  if (kindOfId(placeId) === kind) return loadNode(context, placeId);
  const roles = await context.loaders.load(rolesAbovePlace, placeId);
  return roles.find(({ id }) => kindOfId(id) === kind) ?? null;
}
