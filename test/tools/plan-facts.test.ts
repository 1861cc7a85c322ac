import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { compare, factsOf, KINDS, ofAll } from '../../tools/plan-facts.mjs';

const COMMAND = fileURLToPath(new URL('../../tools/compare-plans.mjs', import.meta.url));

/** Keys everywhere, and links by number. */
const TRUTH = `
departments:
  fukushi: { name: 福祉課, kind: DIVISION, parent: bu }
  bu: { name: 健康部, kind: BUREAU }
committees:
  kurashi: { name: くらし部会 }
programs:
  soudan: { name: 相談、見守り事業, departments: [fukushi, bu], committees: [kurashi] }
  salon: { name: サロン, responsible: [{ department: fukushi, role: LEAD }] }
footnotes:
  - { number: 1, term: サロン }
  - { number: 2 }
listings: [{ program: salon }]
indicators: [{ name: 満足度, series: [{ baseline: { value: 0 } }] }]
pillars:
  - number: 1
    name: 支え合い
    page: 4
    visions: [{ number: 1, aimsAt: { measure: 1, page: 5 } }]
    measures:
      - printedNumber: "1-1"
        number: 1
        name: 相談
        evidence: [{ kind: SURVEY, number: 1 }]
        issues: [{ number: 1, addressedBy: [{ policy: 1 }] }]
        policies: [{ number: 1, carriedOutBy: [{ initiative: 1, page: 6 }] }]
        indicators:
          - name: 相談件数
            kind: EVALUATION
            policy: 1
            unit: 件
            direction: INCREASE
            series:
              - baselines: [{ fiscalYear: 2023, printed: "1,250件", value: 1250 }]
                targets: [{ fiscalYear: 2026, printed: 80%以上 }]
                actuals: [{ fiscalYear: 2024, printed: － }]
        initiatives:
          - number: 1
            name: 窓口
            programs:
              - { program: soudan, page: 6 }
              - { program: salon, relisted: true, departments: [bu] }
`;

/** The same print by names; what differs: a body, a page, a target, a footnote, one place under another name, a line that is not relisted. */
const DRAFT = `
departments: { 健康部: { kind: BUREAU }, 福祉課: { kind: DIVISION, parent: 健康部 }, 市民課: { kind: DIVISION } }
committees: { a: { name: くらし部会 } }
programs:
  相談，見守り事業: { departments: [健康部 福祉課, 市民課], committees: [a] }
  サ ロン: { departments: [福祉課] }
footnotes: [{ number: 1, term: サロン }]
listings: [{ program: サロン }]
indicators: [{ name: 満足度, series: [{ baseline: { printed: "0" } }] }]
pillars:
  - number: 1
    name: 支え 合い
    page: 5
    visions: [{ number: 1, aimsAt: { measure: 相談, page: 5 } }]
    measures:
      - printedNumber: １-１
        name: 相談
        number: 1
        evidence: [{ kind: STATISTIC, number: 1 }]
        issues: [{ printedNumber: "(1)", number: 1, addressedBy: [{ policy: "(1)" }] }]
        policies: [{ printedNumber: "(1)", number: 1, carriedOutBy: [{ initiative: 窓 口, page: 6 }] }]
        indicators:
          - name: 相談 件数
            kind: EVALUATION
            policy: 1
            unit: 人
            series:
              - baseline: { fiscalYear: 2023, printed: "１,２５０ 件" }
                targets: [{ fiscalYear: 2026, printed: 80% }]
                actuals: [{ fiscalYear: 2024, printed: "-" }]
        initiatives:
          - number: 1
            name: 窓 口
            programs:
              - { program: 相談、見守り 事業, page: 6 }
              - { program: サロン, departments: [健康部] }
          - { name: 余り }
`;

it('tells a document in facts, in which keys, references and ways of writing are gone', () => {
  const measure = '支え合い > 相談';
  expect(Object.fromEntries(factsOf(parse(TRUTH)))).toEqual({
    places: ['pillar 支え合い', `measure ${measure}`, `initiative ${measure} > 窓口`],
    numbers: ['支え合い: 1', `${measure}: 1-1`, `${measure} > 窓口: 1`],
    programs: ['相談、見守り事業', 'サロン'],
    listings: [`${measure} > 窓口 / 相談、見守り事業`, `${measure} > 窓口 / サロン`, '（計画） / サロン'],
    relistings: [`${measure} > 窓口 / サロン`],
    bodies: [
      '相談、見守り事業: 福祉課',
      '相談、見守り事業: 健康部',
      'サロン: 福祉課',
      `${measure} > 窓口 / サロン: 健康部`,
    ],
    committees: ['相談、見守り事業: くらし部会'],
    links: [
      '支え合い: vision 1 → measure 1 p.5',
      `${measure}: issue 1 → policy 1`,
      `${measure}: policy 1 → initiative 1 p.6`,
    ],
    pages: ['支え合い: 4', `${measure} > 窓口 / 相談、見守り事業: 6`],
    indicators: [
      `${measure}: 相談件数`,
      `${measure}: 相談件数 [unit 件]`,
      `${measure}: 相談件数 [direction INCREASE]`,
      `${measure}: 相談件数 [kind EVALUATION]`,
      `${measure}: 相談件数 [policy 1]`,
      '（計画）: 満足度',
    ],
    values: [
      '相談件数 #1 BASELINE 2023: 1,250件',
      '相談件数 #1 TARGET 2026: 80%以上',
      '相談件数 #1 ACTUAL 2024: -',
      '満足度 #1 BASELINE ?: 0',
    ],
    footnotes: ['1 サロン', '2'],
    reasons: ['支え合い: vision 1', `${measure}: issue 1`, `${measure}: policy 1`, `${measure}: evidence 1`],
  });
});

it('counts what a draft has, lacks and makes up', () => {
  const comparison = compare(parse(DRAFT), parse(TRUTH));
  const measure = '支え合い > 相談';
  const counts = Object.fromEntries(
    [...comparison].map(([kind, { found, missing, extra }]) => [kind, [found, missing, extra]]),
  );
  expect(counts).toEqual({
    places: [3, [], [`initiative ${measure} > 余り`]],
    numbers: [3, [], []],
    programs: [2, [], []],
    listings: [3, [], []],
    relistings: [0, [`${measure} > 窓口 / サロン`], []],
    bodies: [3, ['相談、見守り事業: 健康部'], ['相談、見守り事業: 市民課']],
    committees: [1, [], []],
    links: [3, [], []],
    pages: [1, ['支え合い: 4'], ['支え合い: 5']],
    indicators: [
      4,
      [`${measure}: 相談件数 [unit 件]`, `${measure}: 相談件数 [direction INCREASE]`],
      [`${measure}: 相談件数 [unit 人]`],
    ],
    values: [3, ['相談件数 #1 TARGET 2026: 80%以上'], ['相談件数 #1 TARGET 2026: 80%']],
    footnotes: [1, ['2'], []],
    reasons: [4, [], []],
  });
  expect(comparison.get('bodies')).toMatchObject({ recall: 3 / 4, precision: 3 / 4 });
  expect(comparison.get('relistings')).toMatchObject({ recall: 0, precision: 1 });
  // 31 found, 7 missing, 5 extra.
  expect(ofAll(comparison)).toMatchObject({ found: 31, recall: 31 / 38, precision: 31 / 36 });
});

it('finds what is said twice only as often as the draft says it', () => {
  const saying = (...names: string[]) => ({ pillars: names.map((name) => ({ name })) });
  expect(compare(saying('一', '二'), saying('一', '一')).get('places')).toEqual({
    found: 1,
    missing: ['pillar 一'],
    extra: ['pillar 二'],
    recall: 1 / 2,
    precision: 1 / 2,
  });
});

it.each([null, 'text', [], {}, { pillars: null, programs: [], listings: [null, {}], indicators: [{}], footnotes: 3 }])(
  'reads %j without failing',
  (document) => {
    expect([...factsOf(document).keys()]).toEqual([...KINDS]);
  },
);

it('is a command that prints the rates, and below them what is missing and what is extra', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keikaku-compare-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [draft, truth] = [join(folder, 'draft.yaml'), join(folder, 'truth.yaml')];
  await Promise.all([writeFile(draft, DRAFT), writeFile(truth, TRUTH)]);
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, draft, truth]);
  expect(stdout).toMatch(/^担当課 bodies +75\.0% +75\.0% +3 +1 +1$/mu);
  expect(stdout).toMatch(/^全体 all +81\.6% +86\.1% +31 +7 +5$/mu);
  expect(stdout).toContain('担当課 bodies: 不足 missing (1)\n  相談、見守り事業: 健康部\n');
  expect(stdout).toContain('担当課 bodies: 余分 extra (1)\n  相談、見守り事業: 市民課\n');
});
