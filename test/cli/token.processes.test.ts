import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { dayInJapan } from '../../src/domain/token.js';
import { TestApp } from '../support/app.js';
import { run } from '../support/database.js';
import { keikaku } from '../support/keikaku.js';
import { removeTokens } from '../support/tokens.js';
import { RECORD } from '../support/writes.js';

describe('keikaku token', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  afterEach(removeTokens);

  const token = (...words: string[]) => {
    const { uri, username, password } = inject('graph');
    return keikaku(['token', ...words], { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  };
  const RECORDER = ['--scope', 'record', '--municipality', '122173'];

  it('create prints the token once, alone on stdout; list and the database do not have it', async () => {
    const { code, stdout, stderr } = await token('create', 'welfare', ...RECORDER);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^keikaku_[\w-]{43}\n$/);
    expect(stderr).toMatch(/一度だけ/);
    const listed = await token('list');
    expect(listed.stdout).toMatch(/welfare.*record.*122173/);
    expect(JSON.stringify([listed, await run('MATCH (token:Token) RETURN properties(token) AS token')])).not.toContain(
      stdout.trim(),
    );
  });

  it('makes tokens that a running server takes at once, and takes them away at once', async () => {
    const made = (await token('create', '福祉課', ...RECORDER, '--expires', dayInJapan(new Date()))).stdout.trim();
    // A year outside the plan: the token is good, and nothing is stored.
    const variables = { series: 'kashiwa-2024/series/average-wage', fiscalYear: 1999, value: 1 };
    const { data } = await app.ask(RECORD, variables, made);
    expect(data.recordActual.userErrors).toMatchObject([{ code: 'FISCAL_YEAR_OUTSIDE_PLAN' }]);
    expect(await token('revoke', '福祉課')).toMatchObject({ code: 0, stdout: '' });
    expect((await app.ask(RECORD, variables, made)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await token('revoke', '福祉課')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('(UNKNOWN_TOKEN)'),
    });
  });

  it('refuses a name in use, and takes one that was revoked', async () => {
    await token('create', 'welfare', ...RECORDER);
    const before = await run('MATCH (token:Token) RETURN properties(token) AS token');
    const { code, stdout, stderr } = await token('create', 'welfare', '--scope', 'import', '--municipality', '011002');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('(TOKEN_NAME_IN_USE)');
    expect(await run('MATCH (token:Token) RETURN properties(token) AS token')).toEqual(before);
    await token('revoke', 'welfare');
    expect((await token('create', 'welfare', ...RECORDER)).code).toBe(0);
  });

  it('takes several scopes and municipalities', async () => {
    await token('create', 'all', '--scope', 'record', 'import', '--municipality', '122173', '--municipality', '011002');
    expect(await run('MATCH (token:Token) RETURN token.scopes AS scopes, token.municipalities AS codes')).toEqual([
      { scopes: ['record', 'import'], codes: ['122173', '011002'] },
    ]);
  });

  it.each([
    [[], 'Usage: keikaku token'],
    [['create', ...RECORDER], "missing required argument 'name'"],
    [['create', 'x', '--municipality', '122173'], "required option '--scope <scope...>' not specified"],
    [['create', 'x', '--scope', 'record'], "required option '--municipality <code...>' not specified"],
    [['create', 'x', '--scope', 'read', '--municipality', '122173'], 'Allowed choices are import, record'],
    [['create', 'x', '--scope', 'record', '--municipality', '122174'], 'the last one a check digit'],
    [['create', 'keikaku import', ...RECORDER], 'A name is up to 64 letters'],
    // The Hangul filler is a letter that is not seen.
    [['create', 'welfare\u3164', ...RECORDER], 'A name is up to 64 letters'],
    [['create', '福\u200b祉', ...RECORDER], 'A name is up to 64 letters'],
    [['create', 'x', ...RECORDER, '--expires', '2027-02-30'], 'It is a day written like 2027-03-31'],
    [['create', 'x', ...RECORDER, '--expires', '2020-03-31'], 'That day is past'],
    [['revoke'], "missing required argument 'name'"],
  ])('%j is wrong use', async (words, message) => {
    const { code, stdout, stderr } = await token(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
