import { describe, expect, it } from 'vitest';
import { type Change, changed, expectProblems, linesOf, problemsOf } from '../expect-problems.js';

const KINDS =
  'one of BUREAU, GROUP, DIVISION, CITY_FACILITY, SCHOOLS, WELFARE_COUNCIL, GOVERNMENT, COUNCIL, PRIVATE, OTHER';
const MEASURE_FIELDS =
  'key, number, printedNumber, name, levelName, summary, plain, page, evidence, visions, issues, policies, indicators, noIndicatorReason, relistedPolicies, relistedIndicators, programs, responsible, marks, ratings, amounts, schedule, facts, continues, priority, sections, initiatives';
const VALUE = 'pillars[0].measures[0].indicators[0].series[0].baseline.value';
const A_NUMBER = 'expected a number, or null where none is printed, but';
const A_YEAR = 'expected a whole number from 1945 to 2150, but this is';
const A_KEY = 'a key is lower-case letters and digits, joined by single hyphens, such as "job-coach"';
const A_KEY_OR_NAME =
  'a key is at most 80 lower-case letters and digits, joined by single hyphens, such as "job-coach", or else the name as printed in Japanese';

const code = (written: string): Change => ['"999997"', `▲${written}`];
const title = (written: string): Change => ['title: 見本市福祉計画', `title: ▲${written}`];
const start = (written: string): Change => ['start: 2024', `start: ▲${written}`];
const kind = (written: string): Change => ['福祉課, kind: DIVISION', `福祉課, kind: ▲${written}`];
const value = (written: string): Change => ['value: 58', `value: ▲${written}`];
const priority = (written: string): Change => ['priority: true', `priority: ▲${written}`];
const bodies = (written: string): Change => ['departments: [center]', `departments: ▲${written}`];

const cases: [change: Change, problem: string][] = [
  [
    code('012025'),
    'municipality.code: expected a text, but this is 012025, which is read as the number 12025; write "012025" in quotes',
  ],
  [
    code('"999999"'),
    'municipality.code: the text "999999" does not fit: the check digit is wrong: 99999 is followed by 7',
  ],
  [
    ['福祉課, kind: DIVISION', '福祉課, reading: ▲ふくし課, kind: DIVISION'],
    'departments.fukushi.reading: the text "ふくし課" does not fit: a reading is written in kana, such as "しょうがいふくしか"',
  ],
  [
    ['福祉課, kind: DIVISION', '福祉課, reading: ▲"　", kind: DIVISION'],
    'departments.fukushi.reading: the text "　" does not fit: a reading is written in kana, such as "しょうがいふくしか"',
  ],
  [
    code('"99999"'),
    'municipality.code: the text "99999" does not fit: a municipality code is six digits in quotes, such as "011002"',
  ],
  [title('2024'), 'title: expected a text, but this is the number 2024; write "2024" in quotes'],
  [title('0x1F'), 'title: expected a text, but this is 0x1F, which is read as the number 31; write "0x1F" in quotes'],
  [title('true'), 'title: expected a text, but this is true, which means yes or no; write "true" in quotes'],
  [title('~'), 'title: expected a text, but this is ~, which means no value; write "~" in quotes'],
  [title('null'), 'title: expected a text, but this is null, which means no value; write "null" in quotes'],
  [title('""'), 'title: the text is empty; write it'],
  [title('[計画]'), 'title: expected a text, but this is a list'],
  [['title: 見本市福祉計画', 'title:▲'], 'title: expected a text, but nothing is written here; write it'],
  [
    ['        page: 21', '        page:▲'],
    'pillars[0].measures[0].page: expected a whole number from 1 to 9999, but nothing is written here; write it, or leave the field out',
  ],
  [start('24'), `fiscalYears.start: ${A_YEAR} the number 24`],
  [start('2024.5'), `fiscalYears.start: ${A_YEAR} the number 2024.5`],
  [start('"2024"'), `fiscalYears.start: ${A_YEAR} the text "2024"; write 2024`],
  [start('２０２４年度'), `fiscalYears.start: ${A_YEAR} the text "２０２４年度"; write 2024`],
  [start('令和6年度'), `fiscalYears.start: ${A_YEAR} the text "令和6年度"; write 2024`],
  [start('次年度'), `fiscalYears.start: ${A_YEAR} the text "次年度"`],
  [
    kind('DIVISON'),
    `departments.fukushi.kind: expected ${KINDS}, but this is the text "DIVISON"; did you mean DIVISION?`,
  ],
  [kind('課'), `departments.fukushi.kind: expected ${KINDS}, but this is the text "課"`],
  [kind('1'), `departments.fukushi.kind: expected ${KINDS}, but this is the number 1`],
  [value('"11,426"'), `${VALUE}: ${A_NUMBER} this is the text "11,426"; write 11426`],
  [value('－'), `${VALUE}: ${A_NUMBER} this is the text "－"; write null`],
  [value('.inf'), `${VALUE}: ${A_NUMBER} this is .inf, which is read as the number Infinity`],
  [['value: 58', 'value: ▲'], `${VALUE}: ${A_NUMBER} nothing is written here; write one of them`],
  [priority('yes'), 'pillars[0].measures[0].priority: expected true or false, but this is the text "yes"'],
  [
    priority('"true"'),
    'pillars[0].measures[0].priority: expected true or false, but this is the text "true"; write true without quotes',
  ],
  [
    bodies('center'),
    'programs.bus-pass.departments: expected a list, but this is the text "center"; write it in brackets: [center]',
  ],
  [
    ['departments: [center]', 'departments:▲'],
    'programs.bus-pass.departments: expected a list, but nothing is written here; write it, or leave the field out',
  ],
  [
    ['[1, 2, 3]', '[▲1、2、3]'],
    'printedPillars[0]: expected a whole number from 1 to 999, but this is the text "1、2、3"; the 、 here is full-width: only half-width signs count',
  ],
  [['[1, 2, 3]', '▲[]'], 'printedPillars: the list is empty; write at least one entry, or leave the field out'],
  [['[1, 2, 3]', '[▲0, 2, 3]'], 'printedPillars[0]: expected a whole number from 1 to 999, but this is the number 0'],
  [
    ['value: 11756', 'value: 11,▲756円'],
    'pillars[0].measures[0].evidence[1].figures[0].756円: there is no field "756円"; a number is written without commas; the fields here are label, value, printed, unit, fiscalYear',
  ],
  [['  pillar: 柱', '  pillar: ▲{ name: 柱 }'], 'levelNames.pillar: expected a text, but this is a group of fields'],
  [
    ['key: mihon-2024', 'key: ▲2024-mihon'],
    'key: the text "2024-mihon" does not fit: the key of a plan begins with a letter, such as "sapporo-2024"',
  ],
  [
    ['key: satisfaction', 'key: ▲満足度'],
    `pillars[0].measures[0].indicators[2].key: the text "満足度" does not fit: ${A_KEY}`,
  ],
  [
    ['key: satisfaction', `key: ▲${'a'.repeat(81)}`],
    `pillars[0].measures[0].indicators[2].key: the text "${'a'.repeat(60)}…" is longer than 80 characters; shorten it`,
  ],
  [
    ['[program/job-coach,', '[▲ジョブコーチ,'],
    'footnotes[0].explains[0]: the text "ジョブコーチ" does not fit: a node is named by kind and key, number or name, such as "measure/3.1" or "program/job-coach"',
  ],
  [
    ['          - number: 1\n            name: 職場', '          - number: ▲（２）－ア\n            name: 職場'],
    'pillars[0].measures[0].initiatives[0].number: expected a whole number from 1 to 999, but this is the text "（２）－ア"; write "printedNumber: "(2)-ア"" instead of "number"',
  ],
  [
    ['        priority: true', '        ▲prioritty: true'],
    `pillars[0].measures[0].prioritty: there is no field "prioritty"; did you mean "priority"? The fields here are ${MEASURE_FIELDS}`,
  ],
  [
    ['        priority: true', '        ▲重点: true'],
    `pillars[0].measures[0].重点: there is no field "重点"; the fields here are ${MEASURE_FIELDS}`,
  ],
  [
    ['        priority: true', '        ▲　priority: true'],
    `pillars[0].measures[0]["　priority"]: there is no field "　priority"; there is a full-width space here; did you mean "priority"? The fields here are ${MEASURE_FIELDS}`,
  ],
];

describe('the shape of a document', () => {
  it.each(cases)('%s', (change, problem) => {
    expectProblems(changed(change), [problem]);
  });

  it('reports a missing field at the group that lacks it', () => {
    expectProblems(changed(['code: "999997"\n  name: 見本市\n', '▲code: "999997"\n']), [
      'municipality.name: "name" is missing; write it here: The name as printed, such as 札幌市.',
    ]);
    expectProblems(changed(['{ name: 公園課, kind: DIVISION }', '▲{ name: 公園課 }']), [
      'departments.koen.kind: "kind" is missing; write it here: BUREAU: what has 課 in it (部, 局, 区, 支所, 委員会). GROUP: several named as one (全庁, 各区, 関係各課). DIVISION: a 課 or 室 of the city, and a 係 or 班 in one. CITY_FACILITY: a centre, community hall or institute it runs. SCHOOLS: its schools. WELFARE_COUNCIL: 社会福祉協議会. GOVERNMENT: the state or a prefecture. COUNCIL: 協議会, 審議会. PRIVATE: NPO, company, association. OTHER: any other body.',
    ]);
  });

  it('reports a key that is none at the key', () => {
    expectProblems(changed(['  koen: {', '  ▲Koen_ka: {'], ['[fukushi, koen]', '[fukushi]']), [
      `departments.Koen_ka: "Koen_ka" cannot be a key: ${A_KEY_OR_NAME}`,
    ]);
    const long = 'k'.repeat(81);
    expectProblems(changed(['  koen: {', `  ▲${long}: {`], ['[fukushi, koen]', '[fukushi]']), [
      `departments["${long.slice(0, 60)}…"]: "${long.slice(0, 60)}…" cannot be a key: ${A_KEY_OR_NAME}`,
    ]);
  });

  it('takes a number without quotes for a key as it is written', () => {
    const document = changed(['  koen: {', '  007: {'], ['[fukushi, koen]', '[fukushi, "007"]']);
    expectProblems(document, []);
  });

  it.each(['- 1', 'text', '12', '"a"', 'true'])('is that of a group of fields, not of %s', (document) => {
    expect(linesOf(problemsOf(document))).toEqual([
      expect.stringContaining('1:1 : expected a group of fields, each "name: value", but this is'),
    ]);
  });
});
