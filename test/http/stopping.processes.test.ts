import { connect, type Socket } from 'node:net';
import { expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { expectWithin } from '../support/measured.js';
import { TcpProxy } from '../support/tcp-proxy.js';

const QUESTION = '{ plans { totalCount } }';
const LOITERERS = 400;

const linesOf = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;

it('answers what was accepted, refuses what is new, and is gone within 10 s', async () => {
  const { hostname, port } = new URL(inject('graph').uri);
  const proxy = new TcpProxy({ host: hostname, port: Number(port) });
  const uri = `bolt://127.0.0.1:${await proxy.open()}`;
  const app = await TestApp.start({ ...inject('graph'), uri });
  await app.ask(QUESTION);
  proxy.fault = { kind: 'latency', ms: 300 };
  const accepted = Array.from({ length: 5 }, () => app.ask(QUESTION));
  await expect.poll(() => app.statements.length).toBeGreaterThanOrEqual(5);
  const start = performance.now();
  const stopped = app.stop();
  const late = app.ask(QUESTION).then(
    ({ errors }) => errors?.[0]?.extensions.code,
    () => 'refused',
  );
  const answers = await Promise.all(accepted);
  await stopped;
  await proxy.cut();
  expect(answers.map(({ data }) => data?.plans.totalCount)).toEqual([1, 1, 1, 1, 1]);
  expect(['refused', 'SHUTTING_DOWN']).toContain(await late);
  expectWithin(10_000, 'stopped with five under way', [performance.now() - start]);
});

it('is gone within 10 s when the database has gone silent under what was accepted', async () => {
  const { hostname, port } = new URL(inject('graph').uri);
  const proxy = new TcpProxy({ host: hostname, port: Number(port) });
  const uri = `bolt://127.0.0.1:${await proxy.open()}`;
  const app = await TestApp.start({ ...inject('graph'), uri }, { answerTimeout: 5 });
  await app.ask(QUESTION);
  app.statements = [];
  proxy.fault = { kind: 'black hole' };
  const accepted = app.ask(QUESTION);
  await expect.poll(() => app.statements.length).toBe(1);
  const start = performance.now();
  await app.stop();
  expectWithin(10_000, 'stopped with a silent database', [performance.now() - start]);
  expect((await accepted).errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
  await proxy.cut();
});

it('serves others while 400 connections send a letter now and then, and is gone within 10 s all the same', async () => {
  const app = await TestApp.start();
  const { hostname, port } = new URL(app.url);
  const loiterers = await Promise.all(
    Array.from(
      { length: LOITERERS },
      () =>
        new Promise<Socket>((resolve, reject) => {
          const socket = connect(Number(port), hostname, () => resolve(socket)).on('error', reject);
          socket.write(linesOf('POST /graphql HTTP/1.1', 'host: localhost'));
        }),
    ),
  );
  for (const socket of loiterers) socket.on('error', () => {});
  const dripping = setInterval(() => {
    for (const socket of loiterers) socket.write('x');
  }, 500);
  const start = performance.now();
  const answers = await Promise.all(Array.from({ length: 20 }, () => app.ask(QUESTION)));
  const served = performance.now() - start;
  const closed = () => loiterers.filter((socket) => socket.closed || socket.destroyed || socket.readableEnded).length;
  for (const socket of loiterers) socket.resume();
  await expect.poll(closed, { timeout: 40_000, interval: 500 }).toBe(LOITERERS);
  clearInterval(dripping);
  const stopping = performance.now();
  await app.stop();
  expect(answers.every(({ data }) => data.plans.totalCount === 1)).toBe(true);
  expectWithin(5_000, `20 served beside ${LOITERERS} loiterers`, [served]);
  expectWithin(10_000, `stopped after ${LOITERERS} loiterers`, [performance.now() - stopping]);
}, 120_000);
