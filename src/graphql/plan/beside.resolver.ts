import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  amountsOf,
  continuedByOf,
  continuesOf,
  factsOf,
  lineById,
  markLegendOfPlan,
  marksOf,
  ratingsOf,
  responsibilitiesOf,
  scheduleOf,
} from '../../data/plan/beside.repository.js';
import { departmentById } from '../../data/plan/department.repository.js';
import { editionsOf } from '../../data/plan/edition.repository.js';
import { NODE_BY_ID } from '../../data/plan/node.repository.js';
import { kindOfId, scopeOfId } from '../../domain/identity.js';
import type { Context } from '../request/context.js';
import { Amount, Fact, Mark, Rating, Responsibility, ScheduleStep } from './beside.type.js';
import { Department } from './department.type.js';
import { Indicator } from './indicator.type.js';
import { ProgramListing } from './listing.type.js';
import { Place } from './place.type.js';
import { Plan } from './plan.type.js';
import { Program } from './program.type.js';

type Identified = { id: string };

/** The bodies and the other printed fields of a type. */
function withBodiesAndFacts(type: () => ClassType) {
  @Resolver(type)
  class BodiesAndFacts {
    @FieldResolver(() => [Responsibility], {
      description: 'The bodies responsible, in printed order, each with its part and its name in this plan.',
    })
    responsibilities(@Root() { id }: Identified, @Ctx() { loaders }: Context) {
      return loaders.load(responsibilitiesOf, id);
    }

    @FieldResolver(() => [Fact], { description: 'Other printed fields, in printed order.' })
    facts(@Root() { id }: Identified, @Ctx() { loaders }: Context) {
      return loaders.load(factsOf, id);
    }
  }
  return BodiesAndFacts;
}

/** What a type was in the edition before, of the same type; a place of whatever level. */
function withEditions(type: () => ClassType) {
  @Resolver(type)
  class Editions {
    @FieldResolver(() => [type()], {
      description:
        'What it was in the edition before, as declared in the plan, never inferred; several for a merger. Empty if that is not loaded.',
    })
    continues(@Root() { id }: Identified, @Ctx() context: Context) {
      return nodes(context, continuesOf, id);
    }

    @FieldResolver(() => [type()], {
      description: 'What became of it in later plans, as declared in those; several for a split.',
    })
    continuedBy(@Root() { id }: Identified, @Ctx() context: Context) {
      return nodes(context, continuedByOf, id);
    }
  }
  return Editions;
}

/** The same thing in all editions: of a type whose keys are made of names. */
function withAllEditions(type: () => ClassType) {
  @Resolver(type)
  class AllEditions {
    @FieldResolver(() => [type()], {
      description:
        'The same in all loaded editions of its plan, the oldest first, this one included: what is declared (`continues`), and where nothing is, what has the same key in the edition before or after. Only this one if its plan has no other loaded edition.',
    })
    async editions(@Root() { id }: Identified, @Ctx() context: Context) {
      return byIds(context, await editionsOf(context.loaders, id));
    }
  }
  return AllEditions;
}

const nodes = async (context: Context, edge: typeof continuesOf, id: string) =>
  byIds(context, await context.loaders.load(edge, id));

async function byIds({ loaders }: Context, ids: readonly string[]) {
  const found = await Promise.all(ids.map((one) => loaders.load(NODE_BY_ID[kindOfId(one) ?? 'PLAN'], one)));
  return found.filter((one) => one !== null);
}

function withRatings(type: () => ClassType) {
  @Resolver(type)
  class Ratings {
    @FieldResolver(() => [Rating], { description: "The city's own verdicts, in printed order." })
    ratings(@Root() { id }: Identified, @Ctx() { loaders }: Context) {
      return loaders.load(ratingsOf, id);
    }
  }
  return Ratings;
}

function withMarksAmountsAndSchedule(type: () => ClassType) {
  @Resolver(type)
  class MarksAmountsAndSchedule {
    @FieldResolver(() => [Mark], {
      description: 'The signs printed beside it, without duplicates; of a program also those on its lines.',
    })
    async marks(@Root() { id }: Identified, @Ctx() context: Context) {
      return explained(context, id, await context.loaders.load(marksOf, id));
    }

    @FieldResolver(() => [Amount], { description: 'Amounts of money, in printed order.' })
    amounts(@Root() { id }: Identified, @Ctx() { loaders }: Context) {
      return loaders.load(amountsOf, id);
    }

    @FieldResolver(() => [ScheduleStep], { description: 'The printed schedule, in printed order.' })
    schedule(@Root() { id }: Identified, @Ctx() { loaders }: Context) {
      return loaders.load(scheduleOf, id);
    }
  }
  return MarksAmountsAndSchedule;
}

/** Signs with what the legend of their plan says of them. */
async function explained({ loaders }: Context, id: string, marks: string[]): Promise<Mark[]> {
  if (marks.length === 0) return [];
  const legend = await loaders.load(markLegendOfPlan, scopeOfId(id));
  return marks.map((text) => ({ text, meaning: legend.find((mark) => mark.text === text)?.meaning ?? null }));
}

@Resolver(() => ProgramListing)
class LineResolver {
  @FieldResolver(() => [Responsibility], {
    description:
      'The bodies printed on this line, each with its part: those of the program, unless the line prints others.',
  })
  async responsibilities(@Root() { id, programId }: ProgramListing, @Ctx() { loaders }: Context) {
    const { responsibilities } = await loaders.load(lineById, id);
    return responsibilities ?? loaders.load(responsibilitiesOf, programId);
  }

  @FieldResolver(() => [Mark], { description: 'The signs printed on this line.' })
  async marks(@Root() { id }: ProgramListing, @Ctx() context: Context) {
    return explained(context, id, (await context.loaders.load(lineById, id)).marks);
  }
}

@Resolver(() => Responsibility)
class ResponsibilityResolver {
  @FieldResolver(() => Department, { description: 'The body.' })
  department(@Root() { departmentId }: Responsibility, @Ctx() { loaders }: Context) {
    return loaders.load(departmentById, departmentId);
  }
}

@Resolver(() => Rating)
class RatingResolver {
  @FieldResolver(() => Department, {
    nullable: true,
    description: 'The body whose share is judged, or that judges; null if none is printed.',
  })
  by(@Root() { byId }: Rating, @Ctx() { loaders }: Context) {
    return byId === null ? null : loaders.load(departmentById, byId);
  }
}

@Resolver(() => ScheduleStep)
class ScheduleStepResolver {
  @FieldResolver(() => Department, {
    nullable: true,
    description: 'The body whose step it is; null where the schedule is that of all.',
  })
  by(@Root() { byId }: ScheduleStep, @Ctx() { loaders }: Context) {
    return byId === null ? null : loaders.load(departmentById, byId);
  }
}

/** A place of any kind. */
const place = () => Place as unknown as ClassType;

const PROGRAM_AND_PLACES = [() => Program, place];

/** What is printed beside each type: the same edges, whatever it is. */
export const BESIDE_RESOLVERS = [
  ...[...PROGRAM_AND_PLACES, () => Indicator, () => Plan].map(withBodiesAndFacts),
  ...[...PROGRAM_AND_PLACES, () => Indicator].map(withRatings),
  ...PROGRAM_AND_PLACES.map(withMarksAmountsAndSchedule),
  withEditions(() => Program),
  withEditions(place),
  withEditions(() => Indicator),
  withEditions(() => Department),
  withAllEditions(() => Program),
  withAllEditions(() => Indicator),
  LineResolver,
  ResponsibilityResolver,
  RatingResolver,
  ScheduleStepResolver,
];
