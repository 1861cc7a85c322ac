import type { PlanDocument } from '../product.js';
import type { Random } from './random.js';
import type { Shape } from './shape.js';
import { COMMITTEES, DEPARTMENTS, FORMS, PEOPLE, TOPICS } from './words.js';

type Listing = NonNullable<
  NonNullable<NonNullable<PlanDocument['pillars'][number]['measures']>[number]['initiatives']>[number]['programs']
>[number];
type Program = PlanDocument['programs'][string];

/** The programs of a plan, which come to be as its initiatives list them. */
export interface ProgramsOfPlan {
  programs: Map<string, Program>;
  departments: Set<string>;
  committees: Set<string>;
  /** The table of the next initiative. */
  listings(count: number): Listing[];
}

export function generatePrograms(shape: Shape, random: Random): ProgramsOfPlan {
  const programs = new Map<string, Program>();
  const departments = new Set<string>();
  const committees = new Set<string>();
  // The busiest bodies are so in every city; which of the others a plan names differs.
  const [first, second, ...others] = DEPARTMENTS.map(([key]) => key) as [string, string, ...string[]];
  const bodies = [first, second, ...random.shuffled(others)].slice(0, shape.programsPerDepartment.length);

  const declare = (): string => {
    const [person, topic, form] = [random.pick(PEOPLE), random.pick(TOPICS), random.pick(FORMS)];
    const key = `${person[0]}-${topic[0]}-${form[0]}`;
    if (programs.has(key)) return declare();
    const responsible = responsibleBodies();
    for (const body of responsible) departments.add(body);
    const committee = random.chance(shape.committeeShare)
      ? (COMMITTEES[random.between(0, shape.committees - 1)] as [string, string])[0]
      : undefined;
    if (committee) committees.add(committee);
    programs.set(key, {
      name: `${person[1]}${topic[1]}${form[1]}`,
      departments: responsible,
      ...(committee ? { committees: [committee] } : {}),
    });
    return key;
  };

  const responsibleBodies = () => {
    const chosen = new Set<string>();
    const count = random.pick(shape.departmentsPerProgram);
    while (chosen.size < count) chosen.add(bodies[random.weighted(shape.programsPerDepartment)] as string);
    return [...chosen];
  };

  const list = (listed: Set<string>): Listing => {
    const isRelisted = random.chance(shape.relistedShare);
    const earlier = [...programs.keys()].filter((key) => !listed.has(key));
    const isHomeLoaded = isRelisted && earlier.length > 0 && random.chance(shape.homeLoadedShare);
    const program = isHomeLoaded ? random.pick(earlier) : declare();
    listed.add(program);
    const topic = random.pick(TOPICS)[1];
    return {
      program,
      ...(isRelisted ? { relisted: true } : {}),
      summary: `${random.pick(PEOPLE)[1]}に向けて、${topic}を行う。`,
      page: random.between(20, 140),
    };
  };

  return {
    programs,
    departments,
    committees,
    listings(count) {
      const listed = new Set<string>();
      return Array.from({ length: count }, () => list(listed));
    },
  };
}
