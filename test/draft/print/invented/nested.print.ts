import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
} from 'docx';
import type { PlaceDocument } from '../../../../src/plan-document/places.schema.js';
import { type InventedPlan, readInvented, wide, wideDigits } from './invented-plan.js';
import { prose } from './prose.js';

/** The print of nested.yaml: a Word file with headings, list items, ruled tables, a ruby and page numbers. */
export async function typesetNested(): Promise<Uint8Array> {
  const plan = readInvented('nested');
  const body = new NestedBody(plan);
  const document = new Document({
    title: plan.title,
    styles: { default: { document: { run: { font: 'Noto Sans JP', size: 21 } } } },
    sections: [
      {
        headers: { default: new Header({ children: [line(plan.title, { alignment: AlignmentType.RIGHT })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
              }),
            ],
          }),
        },
        children: [...front(plan), ...body.chapters()],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const line = (text: string, options: object = {}) => new Paragraph({ ...options, children: [new TextRun(text)] });
const bold = (text: string) =>
  new Paragraph({ spacing: { before: 160 }, children: [new TextRun({ text, bold: true })] });

function front(plan: InventedPlan) {
  const pillars = (plan.sections ?? []).flatMap(({ pillars }) => pillars ?? []);
  const rows = pillars.map((pillar) => [
    `基本目標${wideDigits(pillar.number ?? '')}　${pillar.name}`,
    (pillar.measures ?? []).map(({ printedNumber, name }) => `${wide(printedNumber ?? '')}${name}`).join('\n'),
  ]);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plan.title)] }),
    line('令和６年３月'),
    new Paragraph({ children: [new TextRun(plan.municipality.name), new PageBreak()] }),
    line('はじめに', { heading: HeadingLevel.HEADING_1 }),
    line('この計画は、市民の皆さん、事業者、社会福祉協議会と市が力を合わせて進めるものです。'),
    line('計画の期間は、令和６年度から令和１１年度までの６年間です。'),
    line('計画の体系', { heading: HeadingLevel.HEADING_1 }),
    ruled([['基本目標', '施策'], ...rows], [50, 50]),
  ];
}

class NestedBody {
  private written = 0;

  constructor(private readonly plan: InventedPlan) {}

  chapters() {
    return (this.plan.sections ?? []).flatMap((chapter) => [
      heading(HeadingLevel.HEADING_1, `${chapter.printedNumber?.replace(/\d/, wideDigits)}　${chapter.name}`, true),
      line(prose.ofPlace(this.written++)),
      ...(chapter.pillars ?? []).flatMap((pillar) => this.pillar(pillar)),
    ]);
  }

  private pillar(pillar: PlaceDocument) {
    const printed = `基本目標${wideDigits(pillar.number ?? '')}`;
    return [
      heading(HeadingLevel.HEADING_2, `${printed}　${pillar.name}`),
      bold('◇ めざす姿'),
      line(prose.ofAim((pillar.number ?? 1) - 1)),
      bold('◇ 現状と課題'),
      line(prose.ofPlace(this.written++)),
      line(prose.ofPlace(this.written++)),
      ...(pillar.measures ?? []).flatMap((measure) => this.measure(measure)),
      bold(`【${printed}の指標】`),
      this.indicators(pillar),
    ];
  }

  private measure(measure: PlaceDocument) {
    return [
      heading(HeadingLevel.HEADING_3, `${wide(measure.printedNumber ?? '')}　${measure.name}`),
      ...this.programs(measure),
      ...(measure.initiatives ?? []).flatMap((initiative) => [
        heading(HeadingLevel.HEADING_4, `${initiative.printedNumber}　${initiative.name}`),
        ...this.programs(initiative),
      ]),
    ];
  }

  private programs({ programs = [] }: PlaceDocument) {
    return programs.flatMap(({ program, relisted }, index) => {
      const bodies = `〔${this.plan.programs[program]?.departments.join('、')}〕`;
      const sign = `${String.fromCodePoint(0x2460 + index)} `;
      return [
        new Paragraph({
          spacing: { before: 120 },
          indent: { left: 420, hanging: 420 },
          children: [new TextRun(sign), ...named(program), new TextRun(`${relisted ? '【再掲】' : ''}${bodies}`)],
        }),
        line(prose.ofProgram(this.written++), { indent: { left: 420, firstLine: 210 } }),
      ];
    });
  }

  private indicators({ indicators = [] }: PlaceDocument) {
    const rows = indicators.map(({ name, responsible = [], series = [] }) => [
      name,
      wide(series[0]?.baseline?.printed ?? ''),
      wide(series[0]?.targets?.[0]?.printed ?? ''),
      responsible.map(({ department }) => department).join('\n'),
    ]);
    const header = ['指標', '現状値\n（令和５年度）', '目標値\n（令和１１年度）', '担当課'];
    return ruled([header, ...rows], [40, 20, 20, 20]);
  }
}

const heading = (level: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string, pageBreakBefore = false) =>
  new Paragraph({ heading: level, pageBreakBefore, spacing: { before: 240 }, children: [new TextRun(text)] });

/** Where one name goes on in the next line, and what another bears a ruby on. */
const BROKEN = /(?<=入居支援と)/;
const READ = '梛';

function named(name: string) {
  if (name.startsWith(READ)) return [ruby(READ, 'なぎ'), new TextRun(name.slice(READ.length))];
  return name.split(BROKEN).map((text, index) => new TextRun({ text, break: index }));
}

/** What the package has no class for: an element with its value or with what stands in it. */
class Element extends XmlComponent {
  constructor(name: string, value?: string, children: readonly unknown[] = []) {
    super(name);
    if (value !== undefined) this.root.push({ _attr: { 'w:val': value } });
    this.root.push(...children);
  }
}

function ruby(base: string, reading: string): TextRun {
  const properties = new Element('w:rubyPr', undefined, [
    new Element('w:rubyAlign', 'distributeSpace'),
    new Element('w:hps', '10'),
    new Element('w:hpsRaise', '18'),
    new Element('w:hpsBaseText', '21'),
    new Element('w:lid', 'ja-JP'),
  ]);
  const above = new Element('w:rt', undefined, [new TextRun({ text: reading, size: 10 })]);
  const below = new Element('w:rubyBase', undefined, [new TextRun(base)]);
  return new Element('w:r', undefined, [new Element('w:ruby', undefined, [properties, above, below])]) as TextRun;
}

function ruled(rows: readonly string[][], widths: readonly number[]): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          ...(row === 0 && { tableHeader: true }),
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.PERCENTAGE },
                children: cell.split('\n').map((text) => line(text)),
              }),
          ),
        }),
    ),
  });
}
