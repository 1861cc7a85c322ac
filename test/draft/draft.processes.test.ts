import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keikaku } from '../support/keikaku.js';
import { dirtyList, PROFILE } from './lists.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keikaku-draft-'));
  await writeFile(join(folder, 'list.xlsx'), await dirtyList());
});
afterAll(() => rm(folder, { recursive: true }));

describe('keikaku draft', { timeout: 60_000 }, () => {
  const draft = (profile: string, output: string) =>
    keikaku(['draft', join(folder, 'list.xlsx'), '--profile', join(folder, profile), '-o', join(folder, output)]);

  it('proposes a profile where there is none', async () => {
    const { code, stdout } = await draft('proposed.yaml', 'plan.xlsx');
    expect([code, stdout]).toEqual([0, expect.stringContaining('proposed.yaml: 設定の案を書きました')]);
    expect(await readFile(join(folder, 'proposed.yaml'), 'utf8')).toContain('事業名: program');
    // It has to be filled in.
    const second = await draft('proposed.yaml', 'plan.xlsx');
    expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining('下書きは作っていません') });
    expect(second.stderr).toContain('proposed.yaml:8:8 plan.key: ');
  });

  it.each(['plan.xlsx', 'plan.yaml', 'plan.json'])('writes a draft that passes every check: %s', async (output) => {
    await writeFile(join(folder, 'profile.yaml'), PROFILE);
    const { code, stdout } = await draft('profile.yaml', output);
    expect(code).toBe(0);
    expect(stdout).toContain('事業 6、掲載 7、担当課 8');
    expect(stdout).toContain('使った行 7、使わなかったもの 5、確かめたいもの 1');
    expect(stdout).toContain('  一覧!F11 「未定」 金額として読めません');
    const valid = await keikaku(['validate', join(folder, output)]);
    expect(valid.stdout).toContain('mihon-list-2024, 2 pillars, 3 measures');
  });

  it('tells what is wrong with a list by its cell', async () => {
    await writeFile(join(folder, 'wrong.yaml'), PROFILE.replace('基本目標: pillar', '基本目標: initiative'));
    const { code, stderr } = await draft('wrong.yaml', 'wrong.xlsx');
    expect(code).toBe(1);
    expect(stderr).toContain('list.xlsx 一覧!C4「事業名」');
  });
});
