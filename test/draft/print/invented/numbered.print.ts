import type { PlaceDocument } from '../../../../src/plan-document/places.schema.js';
import { type InventedPlan, readInvented, wide } from './invented-plan.js';
import { prose } from './prose.js';
import { type Row, Sheet } from './sheet.js';

/** The cover and the contents. */
const UNNUMBERED = 2;

/** What the notes below the pages say of the terms in the document. */
const NOTES: Record<string, string> = {
  産後ケア: '出産の後の母と子が、助産師などの助けを受けながら体を休めること。',
  ゲートキーパー: '悩む人の様子に気づき、話を聞き、専門の窓口につなぐ人。',
  地域ケア会議: '一人ひとりの支え方を、医療や介護に携わる人が集まって話し合う場。',
};

const PROGRAM_COLUMNS = [
  { width: 26, isCentred: true },
  { width: 118 },
  { width: 203 },
  { width: 40, isCentred: true },
  { width: 84, isMerged: true },
];
const INDICATOR_COLUMNS = [
  { width: 191 },
  { width: 50, isCentred: true },
  { width: 80, isCentred: true },
  { width: 75, isCentred: true },
  { width: 75, isCentred: true },
];

/**
 * The print of numbered.yaml: a PDF with ruled tables, some of which go on on the next page.
 * @throws {Error} where something is printed on another page than the document says
 */
export async function typesetNumbered(): Promise<Uint8Array> {
  const print = new NumberedPrint(readInvented('numbered'));
  print.set();
  if (print.elsewhere.length > 0)
    throw new Error(`on other pages than the document says: ${print.elsewhere.join(', ')}`);
  return print.bound();
}

class NumberedPrint {
  readonly elsewhere: string[] = [];
  private readonly sheet: Sheet;
  private readonly noted = new Set<number>();
  private written = 0;

  constructor(private readonly plan: InventedPlan) {
    this.sheet = new Sheet(['第３章　計画の内容', plan.title], UNNUMBERED);
  }

  bound = () => this.sheet.bound();

  set() {
    this.cover();
    this.contents();
    for (const pillar of this.plan.pillars ?? []) this.pillar(pillar);
  }

  private cover() {
    this.sheet.turn();
    this.sheet.text(this.plan.title, { size: 26, bold: true, above: 200 });
    this.sheet.text('令和６年度～令和１１年度', { size: 14, above: 16 });
    this.sheet.text(this.plan.municipality.name, { size: 14, above: 260 });
  }

  private contents() {
    this.sheet.turn();
    this.sheet.text('目　次', { size: 14, bold: true });
    this.sheet.skip(10);
    const list = (places: PlaceDocument[] = [], depth = 0) => {
      for (const place of places) {
        this.sheet.contents(titleOf(place), place.page ?? 0, depth * 16);
        list(place.measures ?? place.initiatives, depth + 1);
      }
    };
    list(this.plan.pillars);
  }

  private pillar(pillar: PlaceDocument) {
    this.sheet.turn();
    this.heading(pillar, 16, 0);
    this.sheet.text(`　${prose.ofAim(this.written++)}`, { size: 10, above: 4 });
    for (const measure of pillar.measures ?? []) {
      this.sheet.keep(260);
      this.heading(measure, 13, 16);
      for (const initiative of measure.initiatives ?? []) this.initiative(initiative);
    }
  }

  private heading(place: PlaceDocument, size: number, above: number) {
    this.sheet.text(titleOf(place), { size, bold: true, above });
    this.check(titleOf(place), place.page);
  }

  private check(what: string, page: number | undefined, printed = this.sheet.page) {
    if (page !== printed) this.elsewhere.push(`${what} ${printed}`);
  }

  private initiative(initiative: PlaceDocument) {
    this.sheet.keep(200);
    this.heading(initiative, 11.5, 14);
    for (const label of ['現状と課題', '施策の方向']) {
      this.sheet.keep(40);
      this.sheet.text(label, { size: 10, bold: true, above: 6 });
      const said = label === '現状と課題' ? prose.ofPlace(this.written) : prose.ofAim(this.written);
      this.sheet.text(`　${said}`, { size: 10 });
      this.written++;
    }
    this.sheet.skip(8);
    const programs = initiative.programs ?? [];
    this.sheet.table(
      PROGRAM_COLUMNS,
      ['No.', '事業名', '事業概要', '区分', '担当課'],
      programs.map((line) => this.programRow(line)),
    );
    this.sheet.skip(6);
    this.sheet.table(
      INDICATOR_COLUMNS,
      ['指標名', '単位', '基準値\nR5', '目標値\nR8', '目標値\nR11'],
      (initiative.indicators ?? []).map((indicator) => indicatorRow(indicator)),
    );
  }

  private programRow({
    program,
    printedNumber = '',
    relisted,
    page,
  }: NonNullable<PlaceDocument['programs']>[number]): Row {
    const { marks = [], departments = [] } = this.plan.programs[program] ?? {};
    const note = this.plan.footnotes?.find(
      ({ number, term = '' }) => !this.noted.has(number) && program.includes(term),
    );
    if (note) this.noted.add(note.number);
    const { number = 0, term = '' } = note ?? {};
    return {
      cells: [
        { text: printedNumber },
        { text: relisted ? `${program}\n（再掲）` : program, ...(note && { footnote: { number, behind: term } }) },
        { text: prose.ofProgram(this.written++) },
        { text: marks.join('・') },
        { text: departments.join('\n') },
      ],
      onSet: (printed) => {
        this.check(`${program}${relisted ? '（再掲）' : ''}`, page, printed);
        if (note) this.sheet.note(number, `${term}：${NOTES[term]}`);
      },
    };
  }
}

const titleOf = ({ number, printedNumber, name }: PlaceDocument) => `${printedNumber ?? number}　${name}`;

function indicatorRow({ name, unit = '', series = [] }: NonNullable<PlaceDocument['indicators']>[number]): Row {
  const [{ baseline, targets = [] } = {}] = series;
  const values = [baseline, ...targets].map((value) => wide(value?.printed ?? ''));
  return { cells: [name, wide(unit), ...values].map((text) => ({ text })) };
}
