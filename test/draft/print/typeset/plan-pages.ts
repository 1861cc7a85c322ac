import type { PlaceDocument } from '../../../../src/plan-document/places.schema.js';
import type { PlanDocument } from '../../../../src/plan-document/plan-document.schema.js';
import { bandHeading, paragraph, plainHeading, ruledHeading } from './blocks.js';
import { chart } from './chart.js';
import { FootnoteMarks } from './footnote-marks.js';
import { type ColumnYears, evaluationTable, referenceTable } from './indicator-tables.js';
import type { Run } from './lines.js';
import { type Note, Pages } from './page.js';
import { programTable } from './program-table.js';
import { type Cell, cell, header, table } from './table.js';
import { type Evidence, isChart, proseOf, widen } from './wording.js';

/** The pages of parts that the document has no page of, as the original prints them. */
const PAGES: Readonly<Record<string, number>> = {
  ...{ 'issues/3.1': 71, 'references/3.1': 72 },
  ...{ 'issues/3.2': 75, 'issues/3.3': 79, 'issues/4.1': 84 },
  ...{ 'evidence/4.2.8': 88, 'targets/4.2': 89 },
  'issues/4.3': 93,
};

/** Lays out the pages of a plan, one after the other. */
export class PlanPages {
  readonly #pages = new Pages();
  readonly #marks: FootnoteMarks;

  constructor(readonly plan: PlanDocument) {
    this.#marks = new FootnoteMarks(plan.footnotes ?? []);
    for (const pillar of plan.pillars) this.#pillar(pillar);
    if (this.#marks.unprinted.length > 0) throw new Error(`footnotes ${this.#marks.unprinted} stand nowhere`);
  }

  get pages(): Pages {
    return this.#pages;
  }

  #pillar(pillar: PlaceDocument): void {
    const { number, name, visions = [], measures = [] } = pillar;
    this.#pages.turnTo(pageOf(measures[0]) - 1);
    this.#pages.put(bandHeading(`柱${widen(String(number))} ${name}`, 15));
    this.#pages.put(ruledHeading('目指す姿'));
    for (const { summary = '', aimsAt } of visions) {
      this.#pages.put(paragraph([{ text: widen(summary) }, ...reference('施策', aimsAt?.measure, aimsAt?.page)], '○'));
    }
    this.#pages.put(ruledHeading('施策体系'));
    this.#pages.put(system(measures));
    for (const measure of measures) this.#measure(`${number}.${measure.number}`, measure);
  }

  #measure(key: string, measure: PlaceDocument): void {
    const { number, name, priority, evidence = [], initiatives = [] } = measure;
    this.#pages.turnTo(pageOf(measure));
    this.#pages.put(bandHeading(`施策${widen(String(number))} ${name}${priority ? '（重点）' : ''}`, 14));
    this.#evidence('これまで取り組んできたこと', key, evidence.filter(isAchievement));
    this.#evidence(
      '市民が望んでいることや国・県の動向',
      key,
      evidence.filter((each) => !isAchievement(each)),
    );
    this.#issues(key, measure);
    this.#targets(key, measure);
    initiatives.forEach((initiative, index) => {
      this.#turnToPart(`initiative/${key}.${initiative.number}`, initiative.page);
      if (index === 0) this.#pages.put(ruledHeading('取組'));
      this.#initiative(`${key}.${initiative.number}`, initiative);
    });
  }

  #evidence(heading: string, key: string, evidence: readonly Evidence[]): void {
    this.#pages.put(ruledHeading(heading));
    for (const each of evidence) {
      const node = `evidence/${key}.${each.number}`;
      this.#turnToPart(node);
      this.#prose(node, proseOf(each), '●');
      if (isChart(each)) this.#pages.put(chart(each));
    }
  }

  #issues(key: string, { issues = [], policies = [] }: PlaceDocument): void {
    this.#turnToPart(`issues/${key}`);
    this.#pages.put(ruledHeading('課題'));
    for (const { number, summary = '', addressedBy = [] } of issues) {
      const links = addressedBy.flatMap(({ policy, page }) => reference('方針', policy, page));
      this.#prose(`issue/${key}.${number}`, summary, `${widen(String(number))}．`, links);
    }
    this.#pages.put(ruledHeading('方針'));
    for (const { number, summary = '', carriedOutBy = [] } of policies) {
      const links = carriedOutBy.flatMap(({ initiative, page }) => reference('取組', initiative, page));
      this.#prose(`policy/${key}.${number}`, summary, `${widen(String(number))}．`, links);
    }
  }

  #targets(key: string, { indicators = [], noIndicatorReason }: PlaceDocument): void {
    this.#turnToPart(`targets/${key}`);
    this.#pages.put(ruledHeading('数値目標'));
    if (noIndicatorReason !== undefined) this.#pages.put(paragraph([{ text: `　${widen(noIndicatorReason)}` }]));
    if (indicators.length === 0) return;
    const years = this.#columnYears(indicators);
    const evaluation = indicators.filter(({ kind }) => kind === 'EVALUATION');
    const references = indicators.filter(({ kind }) => kind === 'REFERENCE');
    this.#pages.put(plainHeading([{ text: '《評価指標（方針の達成度を測る指標）》' }]));
    this.#put(evaluationTable(evaluation, years, this.#marks));
    this.#turnToPart(`references/${key}`);
    this.#pages.put(plainHeading([{ text: '《参考指標（取組の成果や効果を測る指標）》' }]));
    this.#put(referenceTable(references, years, this.#marks));
  }

  /** The years of the plan, and the year of most baselines. */
  #columnYears(indicators: NonNullable<PlaceDocument['indicators']>): ColumnYears {
    const { start = 0, end = 0 } = this.plan.fiscalYears;
    const baselines = indicators.flatMap(({ series = [] }) =>
      series.flatMap(({ baseline }) => baseline?.fiscalYear ?? []),
    );
    const often = (year: number) => baselines.filter((each) => each === year).length;
    return {
      baseline: baselines.reduce((one, other) => (often(other) > often(one) ? other : one)),
      targets: Array.from({ length: end - start + 1 }, (_, index) => start + index),
    };
  }

  #initiative(key: string, { number, name, summary = '', page, programs = [] }: PlaceDocument): void {
    const { runs, notes } = this.#marks.mark(`initiative/${key}`, name, summary);
    const [nameRuns = [], summaryRuns = []] = runs;
    this.#pages.put(plainHeading([{ text: `取組${widen(String(number))} ` }, ...nameRuns], 12), notes);
    this.#pages.put(paragraph([{ text: '　' }, ...summaryRuns]));
    const stray = programs.find((listing) => listing.page !== page);
    if (stray !== undefined) throw new Error(`${stray.program} is not on the page of its initiative`);
    this.#put(programTable(this.plan, programs, this.#marks));
  }

  #turnToPart(part: string, page = PAGES[part]): void {
    if (page !== undefined) this.#pages.turnTo(page);
  }

  #prose(node: string, text: string, mark: string, behind: Run[] = []): void {
    const { runs, notes } = this.#marks.mark(node, text);
    this.#pages.put(paragraph([...(runs[0] ?? []), ...behind], mark), notes);
  }

  #put({ block, notes }: { block: Parameters<Pages['put']>[0]; notes: Note[] }): void {
    this.#pages.put(block, notes);
  }
}

const isAchievement = ({ kind }: Evidence) => kind === 'ACHIEVEMENT';

function pageOf(place: PlaceDocument | undefined): number {
  if (place?.page === undefined) throw new Error(`${place?.name} has no page`);
  return place.page;
}

/** A printed link: 【→方針１へ】, 【→取組１（７２ページ）へ】. */
function reference(level: string, number: number | string | undefined, page: number | undefined): Run[] {
  if (number === undefined) return [];
  const where = page === undefined ? '' : `（${widen(String(page))}ページ）`;
  return [{ text: `【→${level}${widen(String(number))}${where}へ】`, kind: 'WHOLE' }];
}

/** The table of the measures of a pillar, each beside its initiatives. */
function system(measures: readonly PlaceDocument[]) {
  const rows = measures.flatMap(({ number, name, priority, initiatives = [] }) =>
    initiatives.map((initiative, index): Cell[] => {
      const beside = cell(`${widen(String(initiative.number))} ${initiative.name}`);
      if (index > 0) return [beside];
      const runs: Run[] = [{ text: `${widen(String(number))} ${name}` }];
      if (priority) runs.push({ text: '（重点）', kind: 'WHOLE' });
      return [{ paragraphs: [runs], rowSpan: initiatives.length }, beside];
    }),
  );
  return table([[header('施策'), header('取組')], ...rows], { columns: [0.32, 0.68], size: 10, stands: 'MIDDLE' });
}
