import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { IMPORT } from '../support/writes.js';

const DRAFT = `mutation ($print: Bytes!, $fileName: String!, $profile: String) {
  draftPlan(print: $print, fileName: $fileName, profile: $profile) {
    document workbook evidence proposedProfile
    lines { used doubtful unused running }
    userErrors { code field messageJa }
  }
}`;

const PRINT = `第１章 はじめに

基本目標１ 安心して暮らす

施策１ 相談の充実

【主な取組】
総合相談事業（福祉課）
困りごとを聞きます。
訪問相談事業（健康課、<社会福祉協議会>）
家を訪ねます。
だれのものでもない行
`;
const PROFILE = `plan:
  key: mihon-2024
  title: 見本市福祉計画
  municipality: { code: "999997", name: 見本市, prefecture: 見本県 }
levels:
  基本目標n: pillar
  施策n: measure
bodies:
  <社会福祉協議会>: WELFARE_COUNCIL
`;

describe('draftPlan', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await TestApp.start();
    token = await makeToken({ name: 'importer', scopes: ['import'], municipalities: ['999997'] });
  });
  afterAll(async () => {
    await removePlan('mihon-2024', '999997');
    await removeTokens();
    await app.stop();
  });

  const send = async (text: string | Buffer, fileName: string, profile: string | null) => {
    const print = Buffer.from(text).toString('base64');
    return (await app.ask(DRAFT, { print, fileName, profile }, token)).data.draftPlan;
  };

  it('makes a draft that says where each part came from, and stores nothing', async () => {
    const { document, workbook, evidence, lines, proposedProfile, userErrors } = await send(PRINT, 'plan.txt', PROFILE);
    expect(userErrors).toEqual([]);
    expect(proposedProfile).toBe(null);
    expect(document).toContain('      - # 5行目\n        printedNumber: "1"\n        name: 相談の充実');
    expect(Buffer.from(workbook, 'base64').subarray(0, 2).toString()).toBe('PK');
    // The chapter stands before the first level; the last line is a heading that nobody named, or prose.
    expect(lines).toEqual({ used: 8, doubtful: 0, unused: 1, running: 0 });
    expect(evidence).toContain('健康課、&lt;社会福祉協議会&gt;');
    expect(evidence).not.toContain('<社会福祉協議会>');
    expect(evidence).not.toContain('<script');
    expect(await run("MATCH (plan:Plan {id: 'mihon-2024'}) RETURN plan")).toEqual([]);
    const imported = (await app.ask(IMPORT, { document }, token)).data.importPlan;
    expect(imported).toMatchObject({ outcome: 'CREATED', userErrors: [] });
  });

  it('proposes a profile where none is given', async () => {
    const { document, proposedProfile, userErrors } = await send(
      readFileSync(new URL('../draft/print/invented/linear.txt', import.meta.url)),
      'linear.txt',
      null,
    );
    expect([document, userErrors]).toEqual([null, []]);
    expect(proposedProfile).toContain('levels:\n  基本方針Ⅰ: pillar\n  施策n: measure\n');
  });

  it('is for whoever may import, since it takes long', async () => {
    const variables = { print: Buffer.from(PRINT).toString('base64'), fileName: 'plan.txt', profile: PROFILE };
    const recorder = await makeToken({ name: 'recorder', scopes: ['record'], municipalities: ['999997'] });
    for (const [bearer, code] of [
      [undefined, 'UNAUTHENTICATED'],
      [recorder, 'FORBIDDEN'],
    ] as const) {
      const { data, errors } = await app.ask(DRAFT, variables, bearer);
      expect([data?.draftPlan, errors?.[0]?.extensions?.code]).toEqual([null, code]);
    }
  });

  it.each([
    ['a scan, a picture', 'plan.png', PROFILE, 'print', '.pdf・.docx・.txt・.xlsx'],
    ['no PDF', 'plan.pdf', PROFILE, 'print', 'PDF'],
    ['no Word file', 'plan.docx', PROFILE, 'print', 'Word'],
    ['no headings, no profile', 'plan.txt', null, 'print', '番号の付いた見出しが見つからない'],
    ['a level that is none', 'plan.txt', PROFILE.replace('pillar', 'hashira'), 'profile', 'pillar、section、measure'],
    ['a digit in a style', 'plan.txt', PROFILE.replace('基本目標n', '基本目標1'), 'profile', '数字の代わりに n'],
    ['levels out of order', 'plan.txt', PROFILE.replace('施策n: measure', '施策n: pillar'), 'profile', '外側から'],
    [
      'a field that is none',
      'plan.txt',
      `${PROFILE}colums: {}\n`,
      'profile',
      '「colums」という項目は、設定にありません',
    ],
  ])('says what is wrong: %s', async (_, fileName, profile, field, said) => {
    const { document, userErrors } = await send('ただの文です。', fileName, profile);
    expect(document).toBe(null);
    expect(userErrors).toContainEqual({
      code: 'INVALID_PLAN_DOCUMENT',
      field: [field],
      messageJa: expect.stringContaining(said),
    });
  });
});
