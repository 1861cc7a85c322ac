import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { keikaku, MAIN } from '../support/keikaku.js';
import { call, newClient, VERSIONS } from './mcp.client.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

/** Starts the command as an assistant does, and asks it. */
async function started(mode: (typeof VERSIONS)[number][1], words: string[], env: Record<string, string> = {}) {
  const client = newClient(mode);
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [MAIN, 'mcp', ...words],
      env: { ...Object.fromEntries(inherited), ...env },
      stderr: 'ignore',
    }),
  );
  return client;
}

it.each(VERSIONS)('keikaku mcp answers a client of %s from the server that runs', async (year, mode) => {
  const client = await started(mode, ['--url', app.url]);
  try {
    expect(client.getNegotiatedProtocolVersion()).toMatch(new RegExp(`^${year}-`));
    const { json } = await call(client, 'ask', { question: 'programs-first-listed-elsewhere' });
    expect(json.total).toBe(5);
    expect(json.notLoaded[0].missingPillars).toEqual([1, 2]);
    expect((await call(client, 'node', { id: 'kashiwa-2024/issue/9.9.9' })).text).toContain('use the tool `search`');
  } finally {
    await client.close();
  }
});

it('keikaku mcp asks the database itself where no server runs, and ends with its input', async () => {
  const { uri, username, password } = inject('graph');
  const client = await started('legacy', [], {
    PORT: '9',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  });
  const { json } = await call(client, 'search', { text: '施策3.1' });
  expect(json.hits[0].id).toBe('kashiwa-2024/measure/3.1');
  // The client waits for the end of the process, and would kill it.
  const begun = performance.now();
  await client.close();
  expect(performance.now() - begun).toBeLessThan(2_000);
});

it('keikaku mcp and keikaku ask get answers from a server that answers trusted documents only', async () => {
  const strict = await TestApp.start(inject('graph'), { isTrustedOnly: true });
  const client = await started('legacy', ['--url', strict.url]);
  try {
    for (const [name, given] of [
      [
        'ask',
        { question: 'joint-programs-of-a-department', variables: { plan: 'ノーマライゼーションかしわプラン2024' } },
      ],
      ['search', { text: '施策3.1' }],
      ['node', { id: 'kashiwa-2024/measure/3.1' }],
      ['trace', { from: 'kashiwa-2024/issue/3.1.1' }],
    ] as const) {
      expect([name, (await call(client, name, given)).isError]).toEqual([name, false]);
    }
    const { code, stdout } = await keikaku(['ask', 'trace-forward', '--var', 'from=施策3.1', '--url', strict.url]);
    expect(code).toBe(0);
    expect(stdout).toContain('就労支援の充実');
  } finally {
    await client.close();
    await strict.stop();
  }
});

it('keikaku serve names file and line of a trusted document that is wrong, and starts nothing', async () => {
  const { code, stderr } = await keikaku(['serve'], { PORT: '0', TRUSTED_DOCUMENTS: 'test/http/nowhere.json' });
  expect(code).toBe(1);
  expect(stderr).toContain('test/http/nowhere.json:1: ');
  expect(stderr).toContain('(INVALID_TRUSTED_DOCUMENTS)');
});
