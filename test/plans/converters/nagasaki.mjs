import { NAGASAKI_BASES, NAGASAKI_REASONS } from './nagasaki.bases.mjs';
import { pagesOf, unwrapped } from './pdf-lines.mjs';
import { known, planYaml } from './plan-yaml.mjs';

// 長崎県総合計画: its levels and the tables of its indicators, from the lines of six PDFs that hold numbers.

const FIRST_YEAR = 2026;
const LOST = '（資料に名なし）';
const LEVELS = { 柱: 'pillars', 基本戦略: 'sections', 施策: 'measures', 事業群: 'initiatives' };
/** From the top, so that a new place ends those below. */
const ORDER = Object.keys(LEVELS);

const pages = pagesOf(process.argv[2]);
const plan = { pillars: [] };
const open = new Map();

const fileOf = ({ file }) => /^[\d-]+/u.exec(file.title)[0];

/** Adds what a page begins, and its indicator where it has one. */
function readPage(page) {
  for (const { cells } of page.lines) {
    const [level, printedNumber, name] = cells;
    if (cells.length === 3 && level in LEVELS) begin(level, { printedNumber, name });
  }
  const indicator = indicatorOf(page);
  if (!indicator) return;
  const place = ORDER.map((level) => open.get(level)).findLast((one) => one);
  place.indicators = [...(place.indicators ?? []), indicator];
}

function begin(level, place) {
  const at = ORDER.indexOf(level);
  const above =
    ORDER.slice(0, at)
      .map((one) => open.get(one))
      .findLast((one) => one) ?? plan;
  above[LEVELS[level]] = [...(above[LEVELS[level]] ?? []), place];
  for (const below of ORDER.slice(at)) open.delete(below);
  open.set(level, place);
}

function indicatorOf(page) {
  const row = page.lines.map(({ raw }) => valuesIn(raw)).find((one) => one);
  const source = page.lines.find(({ cells }) => cells[1]?.startsWith('統計名'))?.cells;
  const isIndicator = row || source || page.lines.some(({ cells }) => /設定根拠$/u.test(cells[0]));
  if (!isIndicator) return undefined;
  const file = fileOf(page);
  const at = `${file}/${page.page}`;
  const name = page.lines.map(({ text }) => /^指標 (?!データ|令和|毎年)(.+)$/u.exec(text)?.[1]).find((one) => one);
  const { unit, series } = row ? seriesOf(row, at) : {};
  return known({
    key: `file-${file}-page-${page.page}`,
    name: name ? name.normalize('NFKC') : LOST,
    unit,
    whyChosen: NAGASAKI_REASONS[at],
    targetBasis: NAGASAKI_BASES[at],
    dataSource: source?.[2],
    dataTiming: source?.[4],
    series,
    facts: [{ name: '掲載', text: `${file}のPDFの${page.page}ページ` }],
  });
}

/** The cells of a table: the baseline, a target for each year, the last one again. */
function valuesIn(cells) {
  const heads = cells.filter((cell) => /^(?:目標値|数値目標)$/u.test(cell)).length;
  if (heads === 0 || cells.includes('R8') || cells.length - heads < 2) return undefined;
  return cells.slice(heads);
}

const isBlank = (cell) => /^[-－ー―—]$/u.test(cell);
/** The year in parentheses behind a cell: （R6年度）, （R2～R6年度平均）. */
const yearOf = (cell) => /（(?:[RH]\d+.*?)）$/u.exec(cell)?.[0] ?? '';
const withoutYear = (cell) => cell.replace(yearOf(cell), '').trim();

function cellsOf(row) {
  const [baseline, ...targets] = row;
  const last = targets.pop();
  return [
    { field: 'baseline', cell: baseline },
    ...targets.map((cell, index) => ({ field: 'targets', cell, fiscalYear: FIRST_YEAR + index })),
    { field: 'targets', cell: last, label: '最終目標' },
  ].filter(({ cell }) => !isBlank(cell));
}

/** The numbers of a cell with their names: 小：90% 中：85%, （小）78.9% （中）74.9%, 男性79.9年 女性84.3年, 54件・44人. */
function partsOf(cell) {
  const own = withoutYear(cell).replaceAll(/[：:]/gu, ' ');
  if (/^\d+件・\d+人$/u.test(own))
    return own.split('・').map((text) => ({ name: undefined, unit: text.replace(/\d+/u, ''), text }));
  const found = [
    ...own.matchAll(
      /(平均寿命|健康寿命)?\s*（?([小中高]{1,2}|小中学校|男性|女性|全体|母子世帯|父子世帯)）?\s*([\d.,]+)\s*([^\d\s（]+)/gu,
    ),
  ];
  let group = '';
  return found.map(([, head, name, number, unit]) => {
    group = head ?? group;
    return { name: group + name, text: `${number}${unit}`, unit };
  });
}

function seriesOf(row, at) {
  const cells = cellsOf(row);
  const names = new Map();
  for (const { cell } of cells) for (const part of partsOf(cell)) names.set(part.name ?? part.unit, part);
  if (names.size === 0) return single(cells, at);
  const units = new Set([...names.values()].map(({ unit }) => unit));
  const unit = units.size === 1 ? [...units][0] : undefined;
  const keys = [...names.keys()];
  const series = keys.map((key, index) => seriesNamed(cells, key, names.get(key), index, unit));
  // What is printed without a name, of numbers that have one elsewhere, is a series without one.
  const nameless = cells.filter(({ cell }) => partsOf(cell).length === 0 && /^\d/u.test(withoutYear(cell)));
  if (nameless.length > 0)
    series.push({ key: 'nameless', ...valuesOf(nameless.map((one) => ({ ...one, printed: one.cell }))) });
  return { unit, series: series.length === 1 ? series.map(({ key, ...one }) => one) : series };
}

function seriesNamed(cells, key, part, index, unit) {
  const own = cells.flatMap((one) => {
    const parts = partsOf(one.cell);
    const mine = parts.find(({ name, unit: ownUnit }) => (name ?? ownUnit) === key);
    if (mine) return [{ ...one, printed: `${mine.text}${yearOf(one.cell)}` }];
    // Words are those of all series; of 平均寿命 and 健康寿命 they set a target for the second.
    const isWords = parts.length === 0 && !/^\d/u.test(withoutYear(one.cell));
    return isWords && !key.startsWith('平均寿命') ? [{ ...one, printed: one.cell }] : [];
  });
  return known({ key: `s${index + 1}`, name: part.name, unit: unit ? undefined : part.unit, ...valuesOf(own) });
}

function single(cells, at) {
  const [, unit] =
    cells
      .map(({ cell }) => /^[\d.,]+\s*([^\d\s（]+?)(?:以上|以下|未満)?$/u.exec(withoutYear(cell)))
      .find((one) => one) ?? [];
  return {
    unit,
    series: [
      valuesOf(
        cells.map((one) => ({ ...one, printed: one.cell })),
        at,
      ),
    ],
  };
}

function valuesOf(cells) {
  const values = { baseline: undefined, targets: [] };
  for (const { field, fiscalYear, label, printed } of cells) {
    const text = unwrapped(printed);
    const value = known({ fiscalYear, label, ...ownYear(text), ...explicit(text), printed: text });
    if (field === 'baseline') values.baseline = value;
    else values.targets.push(value);
  }
  return known(values);
}

/** A year that a cell names behind words, where it would not be read. */
function ownYear(printed) {
  const [, year] = /（R(\d+)年度?）$/u.exec(printed) ?? [];
  return year ? { fiscalYear: 2018 + Number(year) } : {};
}

/** What a cell says that its text alone would not be read as. */
function explicit(printed) {
  const [, perYear] = /^([\d,.]+)\D+以上\/年/u.exec(printed) ?? [];
  if (perYear) return { value: Number(perYear.replaceAll(',', '')), bound: 'AT_LEAST' };
  const [, rank] = /^九州(\d+)位/u.exec(printed) ?? [];
  if (rank) return { value: Number(rank) };
  // Two years of two halves of one number: neither is that of the whole.
  if (printed.startsWith('95%（R7年度:') || printed.startsWith('95% （R7年度:')) {
    return { value: 95, note: '児童福祉は令和7年度、母子保健は令和6年度の値' };
  }
  return {};
}

for (const page of pages) readPage(page);

const files = [...new Map(pages.map(({ file }) => [file.url, file])).values()];
const comment = [
  '長崎県総合計画 みんなの未来図2030 (2026年度～2030年度) of 長崎県 (Nagasaki Prefecture; local government code 420000).',
  'Published by 長崎県 at https://www.pref.nagasaki.jp/ in the PDFs named under `files`.',
  'How much is here: an excerpt. Of six PDFs those lines that hold a number or a target: 柱 1 to 3 with their 基本戦略, 施策 and 事業群, and the tables',
  'of their indicators, nearly whole; of most indicators the name is lost, so that they are called （資料に名なし）, with the file and page where they',
  'stand. What a 事業群 does, who runs it, and the other PDFs are not here. `targetBasis` and `whyChosen` are in words of our own, for some.',
];

process.stdout.write(
  planYaml(comment, {
    key: 'nagasaki-2026',
    title: '長崎県総合計画 みんなの未来図2030',
    municipality: { code: '420000', name: '長崎県', prefecture: '長崎県' },
    fiscalYears: { start: 2026, end: 2030 },
    category: '総合計画',
    files: files.map(({ title, url }) => ({ title: /^[\d-]+/u.exec(title)[0], url })),
    excerpt:
      '6つのPDFにある柱1から柱3の体系と数値目標の表を含みます。指標の名の多くは資料になく、事業群の内容と担当、その他のPDFは含みません。',
    levelNames: { pillar: '柱', section: '基本戦略', measure: '施策', initiative: '事業群', indicator: '指標' },
    pillars: plan.pillars,
  }),
);
