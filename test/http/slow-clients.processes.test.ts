import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { run } from '../support/database.js';
import { TcpProxy } from '../support/tcp-proxy.js';

const ASSETS = 'dist/web/assets';

/** Close to a megabyte. */
const HUGE = `query Huge {
  ${Array.from({ length: 12 }, (_, copy) => `copy${copy}: plan(id: "kashiwa-2024") { ...Whole }`).join('\n  ')}
}
fragment Whole on Plan {
  pillars { id name measures { id name initiatives { id name summary listings {
    page relisted summary
    program { id name summary listings { page relisted initiative { id name summary measure { id name } } } }
  } } } }
}`;

/** Several statements, one after the other. */
const LONG = '{ plans { nodes { pillars { measures { initiatives { policies { issues { id } } } } } } } }';

const READERS = 3;

describe('clients that are slow or gone', () => {
  let app: TestApp;
  let proxy: TcpProxy;
  beforeAll(async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    proxy = new TcpProxy({ host: hostname, port: Number(port) });
    const uri = `bolt://127.0.0.1:${await proxy.open()}`;
    app = await TestApp.start({ ...inject('graph'), uri });
  });
  afterAll(async () => {
    await app.stop();
    await proxy.cut();
  });

  /** Sends a request so many times behind each other, and reads nothing. */
  async function send(request: { path?: string; question?: string }, times = 1, url = app.url): Promise<Socket> {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.pause().on('error', () => {});
    const body = request.question ? JSON.stringify({ query: request.question }) : '';
    const head = [
      `${body ? 'POST' : 'GET'} ${request.path ?? '/graphql'} HTTP/1.1`,
      `host: ${host}`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`.repeat(times));
    return socket;
  }

  /** What Neo4j is working on for the product. */
  const transactions = () =>
    run("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// ' RETURN currentQuery AS query");

  it('holds no transaction for a client that does not read a huge answer, and serves others', async () => {
    const reader = await send({ question: HUGE });
    // All of it is read from the database before any of it is sent.
    await expect.poll(() => reader.readableLength, { timeout: 25_000 }).toBeGreaterThan(0);
    expect(await transactions()).toEqual([]);
    expect((await app.ask('{ plans { totalCount } }')).data.plans.totalCount).toBe(1);
    reader.destroy();
  });

  it('lets go of clients that do not read, and of what was to be sent to them', async () => {
    const impatient = await TestApp.start(inject('graph'), { answerTimeout: 1 });
    const { path, size } = await largestFile();
    // Far more than the network holds between server and client.
    const times = Math.ceil(20_000_000 / size);
    const readers = await Promise.all(Array.from({ length: READERS }, () => send({ path }, times, impatient.url)));
    // Twice six times what an answer may take.
    await wait(14_000);
    // What still comes is what the network held; had the server kept the rest, it would come, too.
    const received = await Promise.all(readers.map(readToEnd));
    await impatient.stop();
    for (const bytes of received) expect(bytes).toBeLessThan(times * size);
  }, 60_000);

  it('sends everything to a client that reads slowly, for longer than one that does not read is waited for', async () => {
    const impatient = await TestApp.start(inject('graph'), { answerTimeout: 1 });
    const { path, size } = await largestFile();
    const times = Math.ceil(20_000_000 / size);
    const reader = await send({ path }, times, impatient.url);
    const start = performance.now();
    reader.on('data', () => {
      reader.pause();
      setTimeout(() => reader.resume(), 45);
    });
    reader.resume();
    await expect.poll(() => reader.bytesRead, { timeout: 90_000, interval: 500 }).toBeGreaterThan(times * size);
    // Twice six times what an answer may take.
    expect(performance.now() - start).toBeGreaterThan(12_000);
    reader.destroy();
    await impatient.stop();
  }, 120_000);

  it('sends no more statements for a client that is gone', async () => {
    proxy.fault = { kind: 'latency', ms: 200 };
    app.statements = [];
    const client = await send({ question: LONG });
    await expect.poll(() => app.statements.length).toBeGreaterThan(0);
    client.destroy();
    await wait(2_000);
    proxy.fault = undefined;
    // One or two were under way; whole, the question takes six, as long as it was not asked before.
    expect(app.statements.length).toBeLessThan(4);
    await app.ask(`${LONG} # whole`);
    expect(app.statements.length).toBeGreaterThanOrEqual(6);
  });

  it('reads no more pages of a table for a client that is gone', async () => {
    proxy.fault = { kind: 'latency', ms: 50 };
    app.statements = [];
    const client = await send({ path: '/csv/programs?first=1' });
    await expect.poll(() => app.statements.length).toBeGreaterThan(3);
    client.destroy();
    await wait(500);
    const sent = app.statements.length;
    await wait(2_000);
    proxy.fault = undefined;
    expect(app.statements.length).toBe(sent);
  });
});

/** The largest file of the pages, which compresses on the way only for those who ask for that. */
async function largestFile() {
  const names = await readdir(ASSETS);
  const files = await Promise.all(
    names.map(async (name) => ({ path: `/assets/${name}`, size: (await stat(join(ASSETS, name))).size })),
  );
  return files.sort((a, b) => b.size - a.size)[0] as (typeof files)[number];
}

function readToEnd(socket: Socket): Promise<number> {
  return new Promise((resolve) => {
    socket.on('close', () => resolve(socket.bytesRead)).resume();
    setTimeout(() => socket.destroy(), 5_000);
  });
}
