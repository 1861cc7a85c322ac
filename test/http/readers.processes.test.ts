import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { run } from '../support/database.js';

const CITIES = 3_000;
/** Pages of 100. */
const PAGES = CITIES / 100;
/** A name is a page of a book, so that a table is longer than what is made of one ahead. */
const MADE_UP = `MATCH (one:Municipality {id: '122173'}) UNWIND range(1, $cities) AS number
  WITH one {.*, id: 'wide-' + number, name: $name} AS properties
  CREATE (city:Municipality) SET city = properties`;
const REMOVE = "MATCH (city:Municipality) WHERE city.id STARTS WITH 'wide-' DETACH DELETE city";

describe('a table of 18 MB', () => {
  let app: TestApp;
  beforeAll(async () => {
    await run(MADE_UP, { cities: CITIES, name: '市'.repeat(2_000) });
    app = await TestApp.start(inject('graph'), { answerTimeout: 60 });
  });
  afterAll(async () => {
    await app.stop();
    await run(REMOVE);
  });

  const pages = () => app.statements.filter(({ name }) => name === 'municipality.page').length;

  /** How many pages are read once nothing happens any more. */
  async function pagesInTheEnd(): Promise<number> {
    let last = -1;
    while (last !== app.statements.length) {
      last = app.statements.length;
      await wait(1_500);
    }
    return pages();
  }

  it('is read to its end for who reads it', async () => {
    app.statements = [];
    const text = await (await fetch(`${app.url}/csv/municipalities`)).text();
    expect(Buffer.byteLength(text)).toBeGreaterThan(18_000_000);
    expect(await pagesInTheEnd()).toBeGreaterThanOrEqual(PAGES);
  }, 120_000);

  it('is not read on when its HEAD has been answered', async () => {
    app.statements = [];
    const reply = await fetch(`${app.url}/csv/municipalities`, { method: 'HEAD' });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const read = await pagesInTheEnd();
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(PAGES / 2);
  }, 120_000);

  it('is not read on for who has gone', async () => {
    app.statements = [];
    const leaving = new AbortController();
    const { body } = await fetch(`${app.url}/csv/municipalities`, { signal: leaving.signal });
    await body?.getReader().read();
    leaving.abort();
    const read = await pagesInTheEnd();
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(PAGES / 2);
  }, 120_000);

  it('is not read on for who does not wait until it begins', async () => {
    app.statements = [];
    await fetch(`${app.url}/csv/municipalities`, { signal: AbortSignal.timeout(150) }).catch(() => {});
    expect(await pagesInTheEnd()).toBeLessThan(PAGES / 2);
  }, 120_000);
});
