import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { withKeys } from '../../src/plan-document/write-keys.js';
import { keikaku } from '../support/keikaku.js';

const read = (text: string) => parsePlanDocument(Buffer.from(text), 'plan.yaml');
const keysIn = (text: string) => withKeys(Buffer.from(text), 'plan.yaml');
const ids = (text: string) => toPlanGraph(read(text)).nodes.map(({ id }) => id);

const PLAN = `# 見本の計画
key: mihon-2030
title: 見本計画
municipality: { code: "999997", name: 見本市, prefecture: 見本県 }
fiscalYears: { start: 2030, end: 2034 }
levelNames: { measure: 項目, program: 事業, department: 担当課, indicator: 指標 }
departments:
  企画課: { kind: DIVISION }
  "総務 課": { kind: DIVISION }
programs:
  夜の見回り:          # 毎晩
    departments: [企画課]
    indicators:
      - name: 回数
        unit: 回
        series: [{ name: 全体 }]
  hiru: { name: 昼の見回り, departments: [ "総務 課" ] }
  見回り（総務課）: { name: 見回り, departments: [総務 課] }
measures:
  - name: 安全      # 番号はない
    printedNumber: ア
    programs: [{ program: 夜の見回り }]
  - { name: 安心, programs: [ { program: hiru }, { program: '見回り（総務課）' } ] }
`;

it('writes keys into a document, and changes no id and nothing else', () => {
  const { text, written } = keysIn(PLAN);
  // Two measures, an indicator, two bodies and a program that get their names, and a program that has one, with its line.
  expect(written).toBe(2 + 1 + 2 * 3 + 2);
  expect(ids(text)).toEqual(ids(PLAN));
  expect(text).toContain('# 見本の計画');
  expect(text).toContain('          # 毎晩\n    name: "夜の見回り"\n    departments: [企画課]');
  expect(text).toContain('  - key: "a"\n    name: 安全      # 番号はない\n    printedNumber: ア');
  expect(text).toMatch(/ {2}- \{ "key": "[0-9a-f]{12}", name: 安心,/);
  expect(text).toMatch(/ {2}[0-9a-f]{12}: \{ "name": "企画課", kind: DIVISION \}/);
  // What the document says is the same, but for what its parts are called.
  expect(text).toMatch(/ {2}([0-9a-f]{12}): \{ name: 見回り, departments: \[総務 課\] \}[\s\S]*\{ program: '\1' \}/);
});

it('leaves a document with all its keys as it is', () => {
  const { text } = keysIn(PLAN);
  expect(keysIn(text)).toEqual({ text, written: 0 });
});

it('keeps ids through new names, once the keys are written', () => {
  const { text } = keysIn(PLAN);
  const renamed = text.replace('name: 安全 ', 'name: 安全と安心 ').replace('printedNumber: ア', 'printedNumber: イ');
  expect(ids(renamed)).toEqual(ids(PLAN));
  expect(ids(PLAN.replace('printedNumber: ア', 'printedNumber: イ'))).not.toEqual(ids(PLAN));
});

it('writes into JSON as well', () => {
  const json = JSON.stringify(parse(PLAN));
  const { text } = keysIn(json);
  expect(() => JSON.parse(text)).not.toThrow();
  expect(ids(text)).toEqual(ids(PLAN));
});

it.each(['sendai-2024', 'kitamoto-review-2024', 'nagasaki-2026', 'tokushima-2024', 'iki/kodomo-1'])(
  'writes the keys of %s so that every id stays',
  (name) => {
    const file = fileURLToPath(new URL(`../../seed/examples/${name}.yaml`, import.meta.url));
    const before = readFileSync(file, 'utf8');
    const { text, written } = keysIn(before);
    expect(ids(text)).toEqual(ids(before));
    expect(written > 0).toBe(text !== before);
  },
  60_000,
);

it('is done to a file by the command line, all or nothing, and once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keikaku-keys-'));
  try {
    const file = join(folder, 'plan.yaml');
    await writeFile(file, PLAN);
    await chmod(file, 0o640);
    expect(await keikaku(['keys', file])).toMatchObject({ code: 0, stdout: expect.stringContaining('11 written') });
    expect(await readFile(file, 'utf8')).toBe(keysIn(PLAN).text);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await keikaku(['keys', file])).toMatchObject({ code: 0, stdout: expect.stringContaining('unchanged') });
    const wrong = PLAN.replace('kind: DIVISION', 'kind: NONE');
    await writeFile(file, wrong);
    expect(await keikaku(['keys', file])).toMatchObject({ code: 1, stderr: expect.stringContaining('plan.yaml:') });
    expect(await readFile(file, 'utf8')).toBe(wrong);
    expect(await readdir(folder)).toEqual(['plan.yaml']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
