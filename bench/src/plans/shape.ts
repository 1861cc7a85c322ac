import type { PlanDocument } from '../product.js';

type Indicator = NonNullable<Measure['indicators']>[number];

/**
 * What a real plan looks like, as the counts found in it: a generated plan draws each of its own counts
 * from these, so that it has the same averages and the same spread.
 */
export interface Shape {
  printedPillars: number[];
  loadedPillars: number[];
  years: { start: number; length: number };
  visionsPerPillar: number[];
  measuresPerPillar: number[];
  priorityShare: number;
  initiativesPerMeasure: number[];
  listingsPerInitiative: number[];
  /** Of all listings, how many are relistings; and of those, how many have their first listing loaded. */
  relistedShare: number;
  homeLoadedShare: number;
  departmentsPerProgram: number[];
  /** Programs of each department, the busiest first. */
  programsPerDepartment: number[];
  committees: number;
  committeeShare: number;
  issuesPerMeasure: number[];
  policiesPerMeasure: number[];
  policiesPerIssue: number[];
  initiativesPerPolicy: number[];
  indicatorsPerMeasure: number[];
  indicators: Indicator[];
  evidencePerMeasure: number[];
  evidence: { kind: NonNullable<Measure['evidence']>[number]['kind']; figures: number }[];
  /** What each footnote stands at: `program`, `evidence` … */
  footnotes: string[];
}

type Measure = NonNullable<PlanDocument['pillars'][number]['measures']>[number];

export function shapeOf(plan: PlanDocument): Shape {
  const measures = plan.pillars.flatMap((pillar) => pillar.measures ?? []);
  const initiatives = measures.flatMap((measure) => measure.initiatives ?? []);
  const listings = initiatives.flatMap((initiative) => initiative.programs ?? []);
  const relistings = listings.filter(({ relisted }) => relisted);
  const homes = new Set(listings.filter(({ relisted }) => !relisted).map(({ program }) => program));
  const programs = Object.values(plan.programs);
  const issues = measures.flatMap((measure) => measure.issues ?? []);
  const policies = measures.flatMap((measure) => measure.policies ?? []);
  const evidence = measures.flatMap((measure) => measure.evidence ?? []);
  const { start = 0, end = start } = plan.fiscalYears;
  return {
    printedPillars: plan.printedPillars,
    loadedPillars: plan.pillars.map(({ number = 0 }) => number),
    years: { start, length: end - start + 1 },
    visionsPerPillar: plan.pillars.map(({ visions = [] }) => visions.length),
    measuresPerPillar: plan.pillars.map((pillar) => pillar.measures?.length ?? 0),
    priorityShare: share(measures, ({ priority }) => priority === true),
    initiativesPerMeasure: measures.map((measure) => measure.initiatives?.length ?? 0),
    listingsPerInitiative: initiatives.map((initiative) => initiative.programs?.length ?? 0),
    relistedShare: relistings.length / listings.length,
    homeLoadedShare: share(relistings, ({ program }) => homes.has(program)),
    departmentsPerProgram: programs.map(({ departments }) => departments.length),
    programsPerDepartment: Object.keys(plan.departments)
      .map((key) => programs.filter(({ departments }) => departments.includes(key)).length)
      .sort((a, b) => b - a),
    committees: Object.keys(plan.committees ?? {}).length,
    committeeShare: share(programs, ({ committees = [] }) => committees.length > 0),
    issuesPerMeasure: measures.map((measure) => measure.issues?.length ?? 0),
    policiesPerMeasure: measures.map((measure) => measure.policies?.length ?? 0),
    policiesPerIssue: issues.map(({ addressedBy = [] }) => addressedBy.length),
    initiativesPerPolicy: policies.map(({ carriedOutBy = [] }) => carriedOutBy.length),
    indicatorsPerMeasure: measures.map((measure) => measure.indicators?.length ?? 0),
    indicators: measures.flatMap((measure) => measure.indicators ?? []),
    evidencePerMeasure: measures.map((measure) => measure.evidence?.length ?? 0),
    evidence: evidence.map(({ kind, figures = [] }) => ({ kind, figures: figures.length })),
    footnotes: (plan.footnotes ?? []).flatMap(({ explains }) => explains.map((node) => node.split('/')[0] as string)),
  };
}

function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.filter(is).length / items.length;
}
