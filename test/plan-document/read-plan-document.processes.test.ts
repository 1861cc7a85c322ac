import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePlanDocument, readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { changed, expectPlaces, linesOf, problemsOf } from './expect-problems.js';

const { yaml, document } = smallPlanDocument();

describe('a valid document', () => {
  it('is what it says', () => {
    expect(document).toMatchObject({ key: 'mihon-2024', municipality: { code: '999997' }, printedPillars: [1, 2, 3] });
    expect(Object.keys(document.programs)).toEqual(['job-coach', 'sales-fair', 'bus-pass', 'volunteers']);
    expect(document.pillars[0]?.measures?.[0]?.indicators?.[0]?.series?.[0]?.targets).toEqual([
      { fiscalYear: 2024, value: null, printed: '－' },
      { fiscalYear: 2026, value: 74, printed: '74' },
    ]);
  });

  it.each([
    ['with Windows line ends', yaml.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${yaml}`],
    ['without a last line break', yaml.trimEnd()],
    ['as JSON', JSON.stringify(parse(yaml))],
    ['as JSON with spaces', JSON.stringify(parse(yaml), null, 2)],
    ['as JSON with tabs', JSON.stringify(parse(yaml), null, '\t')],
  ])('is the same %s', (_how, text) => {
    expect(parsePlanDocument(Buffer.from(text), 'plan')).toEqual(document);
  });

  it('is trimmed', () => {
    const spaced = changed(['title: 見本市福祉計画', 'title: " 見本市福祉計画 "']);
    expect(parsePlanDocument(Buffer.from(spaced), 'plan').title).toBe('見本市福祉計画');
  });
});

describe('an invalid document', () => {
  it('has everything that is wrong with it reported at once, in order', () => {
    const document = changed(
      ['key: mihon-2024\ntitle: 見本市福祉計画\n', '▲key: mihon-2024\n'],
      ['"999997"', '▲999997'],
      ['end: 2026', 'end: ▲2020'],
      ['{ name: 総合センター, kind: CITY_FACILITY }', '▲{ name: 総合センター, ▲knid: CITY_FACILITY }'],
      ['  shigoto-bukai:', '  ▲shigoto-bukai:'],
      ['[shigoto-bukai]', '[▲shigotobukai]'],
      ['  volunteers:\n', '  ▲volunteers:\n'],
      ['aimsAt: { measure: 1, page: 20 }', 'aimsAt: { measure: ▲5, page: ▲twenty }'],
      ['value: 11756', 'value: ▲"11,756円"'],
      ['[{ initiative: 2 }]', '[{ initiative: ▲2 }]'],
      ['key: women', 'key: ▲men'],
      ['- number: 2\n            name: 販路', '- number: ▲1\n            name: 販路'],
      ['- program: volunteers\n', '- program: ▲volunters\n'],
      ['[pillar/2, vision/2.1', '[pillar/2, ▲vision/2'],
    );
    expectPlaces(document, [
      'title',
      'municipality.code',
      'fiscalYears.end',
      'departments.center.kind',
      'departments.center.knid',
      'committees.shigoto-bukai',
      'programs.sales-fair.committees[0]',
      'programs.volunteers',
      'pillars[0].visions[0].aimsAt.measure',
      'pillars[0].visions[0].aimsAt.page',
      'pillars[0].measures[0].evidence[1].figures[0].value',
      'pillars[0].measures[0].policies[1].carriedOutBy[0].initiative',
      'pillars[0].measures[0].indicators[1].series[1].key',
      'pillars[0].measures[0].initiatives[1].number',
      'pillars[1].measures[0].initiatives[0].programs[0].program',
      'footnotes[1].explains[1]',
    ]);
  });

  it('has them reported in JSON just so', () => {
    const json = JSON.stringify(parse(yaml), null, 2)
      .replace('"code": "999997"', '"code": 012025')
      .replace('"program": "volunteers"', '"program": "volunters"')
      .replace('"priority": true', '"prioritty": true');
    const lineOf = (text: string) => json.slice(0, json.indexOf(text)).split('\n').length;
    expect(linesOf(problemsOf(json, 'plan.json'))).toEqual([
      `${lineOf('012025')}:13 municipality.code: expected a text, but this is 012025, which is read as the number 12025; write "012025" in quotes`,
      `${lineOf('"volunteers"')}:5 programs.volunteers: no initiative lists this program; list it, or remove it here`,
      expect.stringMatching(
        `^${lineOf('"prioritty"')}:11 pillars\\[0\\].measures\\[0\\].prioritty: there is no field "prioritty"`,
      ),
      `${lineOf('"volunters"')}:30 pillars[1].measures[0].initiatives[0].programs[0].program: no program has the key "volunters"; did you mean "volunteers"? every program is declared under "programs"`,
    ]);
  });

  it('carries the file it was read from', () => {
    expect(problemsOf('- a', 'plans/mihon.yaml')[0]?.file).toBe('plans/mihon.yaml');
  });

  // Each of these takes something away, so that nothing may rely on anything that is left.
  it('never breaks the reader, whatever part of it is missing or wrong', () => {
    const lines = yaml.split('\n');
    for (let index = 0; index < lines.length; index++) {
      const without = lines.toSpliced(index, 1).join('\n');
      const emptied = lines.with(index, (lines[index] as string).replace(/: .*/, ':')).join('\n');
      const replaced = lines.with(index, (lines[index] as string).replace(/: .*/, ': [[1], {a: b}]')).join('\n');
      for (const text of [without, emptied, replaced]) expect(Array.isArray(problemsOf(text))).toBe(true);
    }
  }, 120_000);
});

describe('a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-document-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is read from disk', async () => {
    const file = join(folder, 'small.yaml');
    await writeFile(file, yaml);
    expect(await readPlanDocument(file)).toEqual(document);
  });

  it.each([
    ['missing.yaml', { ja: 'ファイルがありません。', en: 'there is no such file' }],
    [
      '',
      {
        ja: 'これはフォルダーです。中の計画の文書を指定してください。',
        en: 'this is a folder; name the plan document in it',
      },
    ],
  ])('may be none: "%s"', async (name, message) => {
    const file = join(folder, name);
    const problems = [{ file, line: 1, column: 1, path: '', message }];
    await expect(readPlanDocument(file)).rejects.toMatchObject({ code: 'INVALID_PLAN_DOCUMENT', problems });
  });

  it.skipIf(process.platform === 'win32')('may be a device without end', async () => {
    await expect(readPlanDocument('/dev/zero')).rejects.toThrow('this is not a file');
  });

  // More than Node could read at all; it takes no place on the disk.
  it.skipIf(process.platform === 'win32')('is not read where it is too large', async () => {
    const file = join(folder, 'large.yaml');
    await writeFile(file, '');
    await truncate(file, 5 * 1024 ** 3);
    await expect(readPlanDocument(file)).rejects.toThrow(
      'the file has 5,242,880 KiB, more than the 20,480 KiB that are read',
    );
  });
});
