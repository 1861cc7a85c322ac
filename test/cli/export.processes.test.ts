import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { FOOTNOTES, PROGRAM_COUNTS } from '../plan/kashiwa.facts.js';
import { keikaku } from '../support/keikaku.js';

const PLAN = 'kashiwa-2024';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keikaku-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

function exported(format: string, file: string, plan = PLAN) {
  const { uri, username, password } = inject('graph');
  return keikaku(['export', plan, '--format', format, '-o', file], {
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });
}

it('a plan is exported for analysts, and the terminal says what is not in the file', { timeout: 60_000 }, async () => {
  const file = join(folder, 'plan.zip');
  const { code, stdout, stderr } = await exported('datapackage', file);
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/plan\.zip: kashiwa-2024 を書き出しました.*\(revision [\da-f]{12}\)/),
  ]);
  expect(stderr).toMatch(
    new RegExp(`^このファイルに入らないもの / not in this file:\n(?:.*\n)*  footnotes ${FOOTNOTES.count}: `),
  );
  const listings = Buffer.from(unzipSync(await readFile(file))['listings.csv'] as Uint8Array).toString();
  expect(listings.match(/^kashiwa-2024\/initiative\//gm)).toHaveLength(PROGRAM_COUNTS.all?.listed as number);
});

it('a workbook loses nothing, and the terminal says nothing of it', { timeout: 60_000 }, async () => {
  expect(await exported('xlsx', join(folder, 'plan.xlsx'))).toMatchObject({ code: 0, stderr: '' });
});

it('a format that there is none of is refused, with those there are', { timeout: 60_000 }, async () => {
  const { code, stderr } = await exported('ods', join(folder, 'plan.ods'));
  expect(code).toBe(2);
  expect(stderr).toContain('parquet, datapackage, jsonld');
});

it('no file is written of a plan that is not there', { timeout: 60_000 }, async () => {
  const file = join(folder, 'none.zip');
  expect(await exported('parquet', file, 'nowhere-2024')).toMatchObject({
    ...{ code: 1, stderr: expect.stringContaining('(UNKNOWN_PLAN)') },
  });
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});
