import { pagesOf, unwrapped } from './pdf-lines.mjs';
import { Bodies, known, planYaml } from './plan-yaml.mjs';

// 徳島県総合計画: its KPIs with the bodies responsible, from the lines of the list of 所管部局・担当.

const LIST = '所管部局・担当一覧（第2章 基本計画編 KPI）';
const [BASE_YEAR, TARGET_YEAR] = [2022, 2028];
const BUREAUS = ['教育', '生活', '保健', 'こども', '農林', '県土', '危機', '警察', '観光', '経済', '企画'];
/** The missions, each with the last of its strategies. */
const MISSIONS = [
  { name: '安心度UP', last: 7 },
  { name: '魅力度UP', last: 14 },
  { name: '透明度UP', last: 17 },
];

const bodies = new Bodies();
const strategies = new Map();
let strategy;

function read({ cells, raw }) {
  for (const cell of cells) {
    const [, number, name, printedPage] = /^戦略(\d+) (.+?)（p(\d+)）$/u.exec(cell) ?? [];
    if (!number) continue;
    strategy = strategies.get(number) ?? { printedNumber: number, name, page: Number(printedPage), indicators: [] };
    strategies.set(number, strategy);
  }
  // The head of a mission stands in the margin: U P | before the first of the rows beside it.
  const isBeside = /^U ?P$/u.test(raw[0]);
  const [own, row] = isBeside ? [cells.slice(1), raw.slice(1)] : [cells, raw];
  if (row.length !== 5) return;
  const [name] = own;
  const [, baseline, target, bureaus, sections] = row;
  if (!bureaus.split(' ').every((one) => BUREAUS.includes(one))) return;
  strategy.indicators.push({
    name: name.replace(/(\d{4})ー/u, '$1-'),
    baseline,
    target,
    bureaus: bureaus.split(' '),
    sections: sectionsOf(sections),
  });
}

const sectionsOf = (text) =>
  text
    .replaceAll(/(?<=[課室]) ?(?=\S)/gu, '|')
    .replaceAll('|・', '・')
    .split('|')
    .map((one) => one.replaceAll(' ', ''));

const kindOf = (name) => (/センター$/u.test(name) ? 'CITY_FACILITY' : 'DIVISION');

/** The bodies of an indicator: each section in its bureau, where the list tells in which. */
function bodiesOf({ bureaus, sections }) {
  const isTold = bureaus.length === 1 || (bureaus.length === sections.length && bureaus[0] !== '警察');
  return {
    responsible: sections.map((name, index) =>
      bodies.add([...(isTold ? [bureaus[index] ?? bureaus[0]] : []), name], kindOf(name)),
    ),
    facts: isTold ? [] : [{ name: '部局', text: bureaus.join(' ') }],
  };
}

const NUMBER = '[-+▲△]?[\\d,.]+(?:[億万][\\d,.]*)*';
/** Numbers that stand in one cell, each behind its name. */
const PARTS = new RegExp(
  `(小学国|小学算|中学国|中学数|小学男子|小学女子|中学男子|中学女子|小学校|中学校|県立学校|保育所等|放課後児童クラブ|男性|女性|個人版|企業版|個人|団体)\\s*:?\\s*(${NUMBER}|ゼロの継続)\\s*([^\\d\\s:（]*?)(?=\\s|$|団体)`,
  'gu',
);
const partsOf = (cell) =>
  [...cell.matchAll(PARTS)].map(([, name, number, unit]) => ({ name, number, unit, printed: `${number}${unit}` }));

/** The year that stands before or behind a number. */
const YEAR = /^（?[(]?'(\d\d)[）)]\s*/u;

function cellOf(cell, year, extra = {}) {
  const [, own] = YEAR.exec(cell) ?? [];
  const years = own ? { fiscalYear: 2000 + Number(own), columnYear: year } : { fiscalYear: year };
  const printed = unwrapped(cell).replace(/(?<=[少台])可能/u, ' 可能');
  return known({ ...years, ...explicit(printed.replace(YEAR, '')), ...extra, printed });
}

const plain = (number) => Number(number.replaceAll(',', '').replace(/[▲△]/u, '-').replace('+', ''));

/** What a cell says that its text alone would not be read as. */
function explicit(text) {
  const [, average] = /^([\d.,]+)\S* ?（'20[~～]'22平均）$/u.exec(text) ?? [];
  if (average) return { value: plain(average), period: { kind: 'AVERAGE', label: "'20～'22平均" } };
  const [, all] = /^公立学校([\d.]+)%$/u.exec(text) ?? [];
  if (all) return { value: plain(all) };
  if (text.startsWith('13.0以下')) return { value: 13, bound: 'AT_MOST' };
  if (text.startsWith('61.2%')) return { value: 61.2 };
  // The two lists of one plan differ.
  if (text === '67.8%') return { note: '概要版では単位のない67.8' };
  if (/^\d+人台|法定雇用率|年比で/u.test(text)) return { text };
  return {};
}

function unitOf(cells) {
  for (const cell of cells) {
    const [, unit] =
      new RegExp(`^約?延?べ? ?(?:全国)?${NUMBER}((?:k?m[23]|[^\\d\\s（以未.,])+)`, 'u').exec(cell.replace(YEAR, '')) ??
      [];
    if (unit) return unit;
  }
  return undefined;
}

const isBlank = (cell) => /^[-－―ー]$/u.test(cell);

/** The period that the name prints for the numbers to come: 累計（2024-） for the target, 累計 for both. */
function periodsOf(name) {
  const [, since] = /累計(?:[（(](\d{4})-[）)])?/u.exec(name) ?? [undefined, null];
  if (since === null) return {};
  const period = known({
    kind: 'CUMULATIVE',
    start: since && `${since}-04-01`,
    label: since ? `累計（${since}-）` : '累計',
  });
  return since && Number(since) > BASE_YEAR ? { target: { period } } : { baseline: { period }, target: { period } };
}

function seriesOf({ name, baseline, target }) {
  const parts = partsOf(baseline.replace(YEAR, ''));
  const periods = periodsOf(name);
  if (parts.length < 2) {
    return {
      unit: unitOf([baseline, target]),
      series: [
        known({
          baseline: isBlank(baseline) ? undefined : cellOf(baseline, BASE_YEAR, periods.baseline),
          targets: [cellOf(target, TARGET_YEAR, periods.target)],
        }),
      ],
    };
  }
  const goals = partsOf(target);
  const isMoney = parts[0].unit === '円';
  return {
    unit: isMoney ? '円' : parts[0].unit || undefined,
    series: parts.map((part, index) => {
      const goal = goals.find((one) => one.name === part.name);
      const years = YEAR.exec(baseline);
      const own = years ? { fiscalYear: 2000 + Number(years[1]), columnYear: BASE_YEAR } : { fiscalYear: BASE_YEAR };
      return {
        key: `s${index + 1}`,
        name: part.name,
        baseline: { ...own, printed: part.printed },
        targets: [{ fiscalYear: TARGET_YEAR, printed: goal?.printed ?? unwrapped(target) }],
      };
    }),
  };
}

/** The direction where words beside the target print it. */
const directionOf = ({ target }) =>
  /^減少|で減少/u.test(target) ? 'DECREASE' : /^(?:上昇|延伸)/u.test(target) ? 'INCREASE' : undefined;

for (const page of pagesOf(process.argv[2])) {
  if (page.file.title !== LIST) continue;
  for (const line of page.lines) read(line);
}

const rows = [...strategies.values()].flatMap(({ indicators }) => indicators);
const responsible = new Map(rows.map((row) => [row, bodiesOf(row)]));
const indicatorOf = (row) =>
  known({
    name: row.name,
    kindName: 'KPI',
    direction: directionOf(row),
    ...seriesOf(row),
    responsible: responsible.get(row).responsible.map((path) => ({ department: bodies.referenceTo(path) })),
    facts: responsible.get(row).facts,
  });

let first = 1;
const pillars = MISSIONS.map(({ name, last }) => {
  const own = [...strategies.values()].filter(
    ({ printedNumber }) => Number(printedNumber) >= first && Number(printedNumber) <= last,
  );
  first = last + 1;
  return { name, measures: own.map(({ indicators, ...one }) => ({ ...one, indicators: indicators.map(indicatorOf) })) };
});

const comment = [
  '徳島新未来創生総合計画 (令和7年度版, 2024年度～2028年度) of 徳島県 (Tokushima Prefecture; local government code 360007).',
  'Published by 徳島県 in the PDFs named under `files`.',
  'How much is here: an excerpt. The 3 ミッション and 17 戦略 with the KPIs of the list of 所管部局・担当: names, baseline, target, 部局 and 担当, nearly',
  'whole (one KPI of 戦略17 is not in the material). What the strategies do and their schedules are not here. 部局 are as the list shortens them.',
];

process.stdout.write(
  planYaml(comment, {
    key: 'tokushima-2024',
    title: '徳島新未来創生総合計画（令和7年度版）',
    municipality: { code: '360007', name: '徳島県', prefecture: '徳島県' },
    fiscalYears: { start: 2024, end: 2028 },
    category: '総合計画',
    published: '2025-03',
    files: [
      { title: '全体版', url: 'https://www.pref.tokushima.lg.jp/file/attachment/989190.pdf', pageOffset: 4 },
      { title: '所管部局・担当一覧（KPI）', url: 'https://www.pref.tokushima.lg.jp/file/attachment/980431.pdf' },
    ],
    excerpt:
      '3つのミッションと17の戦略、そのKPIの基準値、目標値、部局と担当を含みます。戦略17のKPIの一つと、戦略の内容、工程表は含みません。',
    levelNames: { pillar: 'ミッション', measure: '戦略', indicator: 'KPI' },
    departments: bodies.declared(),
    pillars,
  }),
);
