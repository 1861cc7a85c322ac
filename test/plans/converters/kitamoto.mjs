import { readFileSync } from 'node:fs';
import { Bodies, known, planYaml } from './plan-yaml.mjs';

// 北本市 令和6年度 事務事業評価: 451 programs with what they cost, what they reached and how the city judges them, from JSON.

const YEAR = 2024;
const MEANINGS = {
  現状継続: 'CONTINUE',
  拡大: 'EXPAND',
  縮小: 'SHRINK',
  完了: 'END',
  '改善（手段変更）': 'OTHER',
};
const KINDS = { output: '活動指標', outcome: '成果指標' };

/** Names that the sheet cuts off or runs into the heading, as far as they can be read; null where no name is left. */
const NAMES = {
  '151 output': null,
  '151 outcome': null,
  '245 output': '雑草等除去実施率',
  '261 output': '狂犬病予防注射接種率',
  '561 output': '大腸がん検診受診率',
  '561 outcome': '大腸がん検診周知種類（回数）',
  '593 output': null,
  '899 output': null,
};
const LOST = '（資料に名なし）';
/** Why a program has no indicator, in words of our own. */
const REASONS = {
  '（※法定繰入金のため指標設定なし）': '法定の繰入金であるため設けていない',
  '（※義務的経費のため指標設定なし）': '義務的な経費であるため設けていない',
  '(※指標設定なし)': '設けていない',
  当該業務は指標で表すことが困難なため設定なし: '指標に表しにくい業務であるため設けていない',
};

const { events, labels } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const bodies = new Bodies();

const kindOf = (name) => {
  if (/センター$|事務所$/u.test(name)) return 'CITY_FACILITY';
  return /[課室]$/u.test(name) ? 'DIVISION' : 'OTHER';
};
const bodyOf = ({ dept }) => {
  const names = dept.split('　');
  return bodies.add(names, kindOf(names.at(-1)));
};
const paths = new Map(events.map((event) => [event, bodyOf(event)]));

const nameless = (name) => name === '指標名' || name === '指標名単';

/** The unit as printed, without the head of its column (実, 実計) that stands in some; none where nothing else is left. */
const unitOf = (unit) => {
  const own = unit.replace(/実計?$|^単位$|^×.*$|^数$/u, '').replace(/^数$/u, '');
  return own === '' ? undefined : own;
};

const indicatorsOf = (event) =>
  Object.entries(KINDS).flatMap(([kind, kindName]) => {
    const printed = event[`${kind}_name`];
    const value = event[`${kind}_val`];
    if (printed === '' || printed in REASONS) return [];
    const fixed = NAMES[`${event.no} ${kind}`];
    const name = fixed ?? (fixed === null || nameless(printed) ? LOST : printed);
    // A nameless row without a number is the form itself.
    if (name === LOST && value === '') return [];
    const series = value === '' ? [] : [{ actuals: [{ fiscalYear: YEAR, value: Number(value) }] }];
    const unit = unitOf(event[`${kind}_unit`]);
    return [known({ name, kindName, page: event.pdf_page, unit, series })];
  });

const reasonOf = (event) => REASONS[event.output_name] ?? REASONS[event.outcome_name];

/** Two programs of one name are two where two sections have a sheet of their own. */
const namesakes = (name) => events.filter((one) => one.name === name).length;
const handleOf = (event) =>
  namesakes(event.name) === 1 ? event.name : `${event.name}（${event.dept.split('　').at(-1)}）`;

const programs = Object.fromEntries(
  events.map((event) => [
    handleOf(event),
    known({
      name: namesakes(event.name) === 1 ? undefined : event.name,
      departments: [bodies.referenceTo(paths.get(event))],
      ratings: [{ grade: event.ev, fiscalYear: YEAR, meaning: MEANINGS[event.ev] }],
      amounts: [
        {
          kind: 'SPENT',
          fiscalYear: YEAR,
          value: event.budget,
          unit: '千円',
          printed: event.budget.toLocaleString('en'),
        },
      ],
      facts: [
        { name: '法定義務', text: event.root },
        ...(reasonOf(event) ? [{ name: '指標', text: reasonOf(event) }] : []),
      ],
      indicators: indicatorsOf(event),
    }),
  ]),
);

const measures = new Map();
for (const event of events) measures.set(event.cls, [...(measures.get(event.cls) ?? []), event]);

const comment = [
  '令和6年度 事務事業評価 of 北本市 (Saitama; local government code 112330): the 451 programs that the city reviewed, with what was spent,',
  'one year of their indicators and what is to follow.',
  `Published by 北本市 at ${labels.source_url}`,
  'How much is here: every program; its 施策, 部 and 課, settled cost (決算額, in 千円, with the cost of staff), legal duty, verdict, and one 活動指標',
  'and one 成果指標 with unit and value of fiscal 2024. Not here: what the sheets say in sentences.',
  'The number before a 施策 begins anew in each 政策, and no 政策 is in the list: several have the same one.',
];

process.stdout.write(
  planYaml(comment, {
    key: 'kitamoto-review-2024',
    title: '北本市 令和6年度 事務事業評価',
    municipality: { code: '112330', name: '北本市', prefecture: '埼玉県' },
    fiscalYears: { start: YEAR, end: YEAR },
    category: '事務事業評価',
    files: [{ url: labels.pdf_url }],
    facts: [{ name: '決算額', text: '人件費を含む' }],
    excerpt:
      '451の事務事業の名称、施策、部と課、決算額、法定義務、評価、活動指標と成果指標は全て含みます。施策の上の政策と、評価シートの文章は含みません。',
    levelNames: { measure: '施策', program: '事務事業' },
    departments: bodies.declared(),
    programs,
    measures: [...measures].map(([cls, ofMeasure]) => {
      const [, printedNumber, name] = /^(\d+) (.+)$/u.exec(cls);
      return {
        printedNumber,
        name,
        programs: ofMeasure.map((event) => ({ program: handleOf(event), page: event.pdf_page })),
      };
    }),
  }),
);
