import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { expectWithin } from '../support/measured.js';
import { TcpProxy } from '../support/tcp-proxy.js';

const QUESTION = '{ node(id: "kashiwa-2024/measure/3.1") { id } }';

describe('when the database goes away', () => {
  let proxy: TcpProxy;
  let app: TestApp;
  beforeAll(async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    proxy = new TcpProxy({ host: hostname, port: Number(port) });
    app = await TestApp.start({ ...inject('graph'), uri: `bolt://127.0.0.1:${await proxy.open()}` });
  });
  afterAll(async () => {
    await app.stop();
    await proxy.cut();
  });

  it('says so within seconds, and answers again when it is back', async () => {
    expect((await app.ask(QUESTION)).data.node.id).toBe('kashiwa-2024/measure/3.1');
    await proxy.cut();
    const start = performance.now();
    const { data, errors } = await app.ask(QUESTION);
    expectWithin(5_000, 'database gone', [performance.now() - start]);
    expect(data).toEqual({ node: null });
    expect(errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
    expect(errors?.[0]?.message).toMatch(/データベース.*does not answer/);
    expect(app.defects).toEqual([]);
    await proxy.open();
    expect(await app.ask(QUESTION)).toEqual({ data: { node: { id: 'kashiwa-2024/measure/3.1' } } });
  });
});
