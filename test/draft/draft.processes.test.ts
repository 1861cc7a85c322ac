import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keikaku } from '../support/keikaku.js';
import { dirtyList, PROFILE } from './lists.js';

const PRINT = `施策１ 相談の充実
課題
１．窓口が足りない。
事業名（担当課） 事業内容
総合相談事業（福祉課）
困りごとを聞きます。
図の文字 12
施策２ 防災
`;
const PRINT_PROFILE = `plan: { key: mihon-2024, title: 見本計画, municipality: { code: "122173", name: 見本市, prefecture: 見本県 } }
levels: { 施策n: measure }
`;

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
    expect(stdout).toContain('使った行 7、使わなかったもの 5、確かめたいもの 3');
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

describe('keikaku draft of a print', { timeout: 60_000 }, () => {
  const draft = (...args: string[]) => keikaku(['draft', join(folder, 'plan.txt'), '--profile', ...args]);
  beforeAll(() => writeFile(join(folder, 'plan.txt'), PRINT));

  it('proposes a profile where there is none', async () => {
    const profile = join(folder, 'print.proposed.yaml');
    const { code, stdout } = await draft(profile, '-o', join(folder, 'print.yaml'));
    expect([code, stdout]).toEqual([0, expect.stringContaining('print.proposed.yaml: 設定の案を書きました')]);
    expect(await readFile(profile, 'utf8')).toContain('levels:\n  施策n: measure\n');
  });

  it('writes the draft with its lines, and a page of what became of each', async () => {
    const profile = join(folder, 'print.profile.yaml');
    await writeFile(profile, PRINT_PROFILE);
    const output = join(folder, 'print.yaml');
    const { code, stdout } = await draft(profile, '-o', output);
    expect(code).toBe(0);
    expect(stdout).toContain('print.yaml: 事業 1、掲載 1、担当課 1');
    const yaml = await readFile(output, 'utf8');
    expect(yaml).toContain('  - # 1行目\n    printedNumber: "1"\n    name: 相談の充実');
    expect(yaml).toContain('      - # 5行目\n        program: 総合相談事業');
    expect(yaml).not.toContain('窓口が足りない');
    const page = await readFile(join(folder, 'print.draft.html'), 'utf8');
    expect(page).toContain(
      '<li id="p1-5" class="used"><span>5</span><span>使用 used</span><span>総合相談事業（福祉課）</span>',
    );
    expect((await keikaku(['validate', output])).stdout).toContain('mihon-2024, 0 pillars, 2 measures');
    expect((await draft(profile, '-o', output, '--text')).code).toBe(0);
    expect(await readFile(output, 'utf8')).toContain('summary: 窓口が足りない。');
  });

  it('refuses what has no text, and says what to do', async () => {
    await writeFile(join(folder, 'scan.pdf'), 'no PDF');
    const { code, stderr } = await keikaku([
      ...['draft', join(folder, 'scan.pdf'), '--profile', join(folder, 'print.profile.yaml')],
      ...['-o', join(folder, 'scan.yaml')],
    ]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/scan\.pdf: .*PDF.*\n下書きは作っていません/u)]);
  });
});
