import type { PlanDocument } from '../product.js';
import { MUNICIPALITIES, type Municipality } from './municipalities.js';
import { generatePrograms, type ProgramsOfPlan } from './programs.generator.js';
import { Random } from './random.js';
import type { Shape } from './shape.js';
import { AIMS, COMMITTEES, DEPARTMENTS, PEOPLE, PLAN_TITLES, TOPICS } from './words.js';

type Pillar = PlanDocument['pillars'][number];
type Measure = NonNullable<Pillar['measures']>[number];
type Indicator = NonNullable<Measure['indicators']>[number];
type Cell = NonNullable<NonNullable<Indicator['series']>[number]['baseline']>;

/** A step that meets every municipality before it meets one again, and far ones first. */
const STEP = 997;

/** The editions before the first that a municipality publishes here are older ones; this is the one after it. */
export const NEXT_EDITION = -1;

/** The plan of a number: always the same one, shaped like the real one, of a municipality that publishes few others. */
export function generatePlan(
  index: number,
  shape: Shape,
  edition = Math.floor(index / MUNICIPALITIES.length),
): PlanDocument {
  const municipality = MUNICIPALITIES[(index * STEP) % MUNICIPALITIES.length] as Municipality;
  return new PlanGenerator(index, shape, municipality, shape.years.start - edition * shape.years.length).generate();
}

class PlanGenerator {
  private readonly random: Random;
  private readonly programs: ProgramsOfPlan;
  private footnotePlaces = new Map<string, string[]>();

  constructor(
    index: number,
    private readonly shape: Shape,
    private readonly municipality: Municipality,
    private readonly start: number,
  ) {
    this.random = new Random(index + 1);
    this.programs = generatePrograms(shape, this.random);
  }

  generate(): PlanDocument {
    const { shape, municipality, start } = this;
    const end = start + shape.years.length - 1;
    const pillars = shape.loadedPillars.map((number, place) => this.pillar(number, place));
    const { programs, departments, committees } = this.programs;
    return {
      key: `city-${municipality.code}-${start}`,
      title: `${municipality.name}${this.random.pick(PLAN_TITLES)}（${start}〜${end}年度）`,
      municipality,
      fiscalYears: { start, end },
      levelNames: LEVEL_NAMES,
      printedPillars: shape.printedPillars,
      departments: Object.fromEntries(
        DEPARTMENTS.filter(([key]) => departments.has(key)).map(([key, name, kind]) => [key, { name, kind }]),
      ),
      committees: Object.fromEntries(
        COMMITTEES.filter(([key]) => committees.has(key)).map(([key, name]) => [
          key,
          { name: `${municipality.name}自立支援協議会${name}` },
        ]),
      ),
      programs: Object.fromEntries(programs),
      pillars,
      footnotes: this.footnotes(),
    };
  }

  private pillar(number: number, place: number): Pillar {
    const measures = this.shape.measuresPerPillar[place] ?? this.random.pick(this.shape.measuresPerPillar);
    const visions = this.random.pick(this.shape.visionsPerPillar);
    return {
      number,
      name: `${this.random.pick(AIMS)}まちづくり`,
      visions: numbered(visions, (vision) => ({
        number: vision,
        summary: `${this.topic()}を通じて、${this.random.pick(AIMS)}まちを目指す。`,
        aimsAt: { measure: ((vision - 1) % measures) + 1, page: this.page() },
      })),
      measures: numbered(measures, (measure) => this.measure(`${number}.${measure}`, measure)),
    };
  }

  private measure(code: string, number: number): Measure {
    const { random, shape } = this;
    const policies = random.pick(shape.policiesPerMeasure);
    const initiatives = random.pick(shape.initiativesPerMeasure);
    const indicators = random.pick(shape.indicatorsPerMeasure);
    return {
      number,
      name: `${this.topic()}の充実`,
      priority: random.chance(shape.priorityShare),
      page: this.page(),
      evidence: numbered(random.pick(shape.evidencePerMeasure), (place) => this.evidence(code, place)),
      issues: numbered(random.pick(shape.issuesPerMeasure), (issue) => ({
        number: issue,
        summary: `${this.people()}の${this.topic()}が十分に行き届いていない。`,
        addressedBy: linksFrom(issue, random.pick(shape.policiesPerIssue), policies).map((policy) => ({ policy })),
      })),
      policies: numbered(policies, (policy) => ({
        number: policy,
        summary: `${this.people()}への${this.topic()}を強め、${random.pick(AIMS)}ようにする。`,
        carriedOutBy: linksFrom(policy, random.pick(shape.initiativesPerPolicy), initiatives).map((initiative) => ({
          initiative,
          page: this.page(),
        })),
      })),
      indicators: numbered(indicators, (place) =>
        this.indicator(`indicator-${code.replace('.', '-')}-${place}`, policies),
      ),
      ...(indicators === 0 ? { noIndicatorReason: '数値では測りにくいため、指標を置いていない。' } : {}),
      initiatives: numbered(initiatives, (initiative) => {
        this.placeFootnotes('initiative', `${code}.${initiative}`);
        return {
          number: initiative,
          name: `${this.people()}の${this.topic()}`,
          summary: `${this.people()}が${random.pick(AIMS)}よう、${this.topic()}に取り組む。`,
          page: this.page(),
          programs: this.programs.listings(random.pick(shape.listingsPerInitiative)),
        };
      }),
    };
  }

  private evidence(code: string, number: number): NonNullable<Measure['evidence']>[number] {
    const { kind, figures } = this.random.pick(this.shape.evidence);
    this.placeFootnotes('evidence', `${code}.${number}`);
    return {
      number,
      kind,
      summary: `${this.people()}の${this.topic()}について、これまでの取組と市民の声をまとめた。`,
      figures: numbered(figures, () => {
        const value = this.random.between(1, 999) / 10;
        const fiscalYear = this.start - this.random.between(1, 3);
        return { label: `${this.topic()}を望む人の割合`, value, printed: String(value), unit: '％', fiscalYear };
      }),
    };
  }

  /** An indicator as one of the real plan is: its kind, direction, number of series, and where values are missing. */
  private indicator(key: string, policies: number): Indicator {
    const model = this.random.pick(this.shape.indicators);
    this.placeFootnotes('indicator', key);
    const { kind, unit, direction, noTargetReason, policy } = model;
    const level = this.random.between(20, 2000);
    const cell = ({ fiscalYear = this.shape.years.start, value }: Cell, step: number): Cell => {
      const year = fiscalYear - this.shape.years.start + this.start;
      const next = level + step * Math.ceil(level / 20);
      return value === null
        ? { fiscalYear: year, value, printed: '－' }
        : { fiscalYear: year, value: next, printed: String(next) };
    };
    const lines = model.series ?? [];
    return {
      key,
      name: `${this.people()}の${this.topic()}の利用者数`,
      kind,
      ...(policy === undefined ? {} : { policy: this.random.between(1, policies) }),
      ...(unit === undefined ? {} : { unit }),
      ...(direction === undefined ? {} : { direction }),
      ...(noTargetReason === undefined ? {} : { noTargetReason: '利用の見込みが立たないため、目標を置かない。' }),
      series: lines.map(({ baseline, targets }, index) => ({
        ...(lines.length > 1 ? { key: `series-${index + 1}`, name: index === 0 ? '実人数' : '延べ人数' } : {}),
        ...(baseline ? { baseline: cell(baseline, 0) } : {}),
        ...(targets ? { targets: targets.map((target, step) => cell(target, step + 1)) } : {}),
      })),
    };
  }

  private footnotes(): NonNullable<PlanDocument['footnotes']> {
    for (const [key] of this.programs.programs) this.placeFootnotes('program', key);
    return this.shape.footnotes
      .flatMap((word) => {
        const places = this.footnotePlaces.get(word);
        return places ? [`${word}/${this.random.pick(places)}`] : [];
      })
      .map((place, index) => ({
        number: index + 1,
        term: this.topic(),
        summary: `${this.topic()}とは、${this.people()}を支える取組のこと。`,
        explains: [place],
      }));
  }

  private placeFootnotes(word: string, name: string) {
    this.footnotePlaces.set(word, [...(this.footnotePlaces.get(word) ?? []), name]);
  }

  private topic = () => this.random.pick(TOPICS)[1];
  private people = () => this.random.pick(PEOPLE)[1];
  private page = () => this.random.between(20, 140);
}

const LEVEL_NAMES = {
  pillar: '柱',
  vision: '目指す姿',
  measure: '施策',
  issue: '課題',
  policy: '方針',
  initiative: '取組',
  program: '事業',
  department: '担当課',
  committee: '部会',
  indicator: '指標',
};

/** As many things as asked, made from their numbers. */
function numbered<Item>(count: number, make: (number: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

/** What the thing of a number points at: the one of its own number and those behind it. */
function linksFrom(number: number, count: number, among: number): number[] {
  return numbered(Math.min(count, among), (step) => ((number + step - 2) % among) + 1);
}
