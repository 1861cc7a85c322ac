import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/data/catalogue/question.repository.js';
import * as operations from '../../src/web/explorer/operations.generated.js';
import { TestApp } from '../support/app.js';
import { expectWithin } from '../support/measured.js';
import { ATTACKS, type Attack, INTROSPECTION } from './attacks.js';

/** A refusal says what is wrong in both languages, as one text and as two. */
const LARGEST_REPLY = 3_000;
/** The dearest takes 85 ms where two cores have nothing else to do. */
const LONGEST_MS = 200;

describe('what is sent to stop the server', () => {
  let app: TestApp;
  const times: number[] = [];
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const send = ({ query, variables, body, path = '/graphql', request }: Attack) =>
    fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...(request?.method === 'GET' ? {} : { body: body ?? JSON.stringify({ query, variables }) }),
      ...request,
    });

  /** The reply, and the shortest time it took: the machine of a test does other things, too. */
  async function sendTimed(attack: Attack) {
    let shortest = Number.POSITIVE_INFINITY;
    let reply = { status: 0, text: '' };
    for (let attempt = 0; attempt < 8 && shortest > LONGEST_MS; attempt += 1) {
      const start = performance.now();
      const response = await send(attack);
      reply = { status: response.status, text: await response.text() };
      shortest = Math.min(shortest, performance.now() - start);
    }
    return { ...reply, ms: shortest };
  }

  it.each(ATTACKS)('refuses $name as $code', async (attack) => {
    app.statements = [];
    app.defects.length = 0;
    const { status, text, ms } = await sendTimed(attack);
    const { data, errors } = JSON.parse(text);
    expect({ status, code: errors[0].extensions.code }).toEqual({ status: attack.status ?? 400, code: attack.code });
    expect(data).toBeUndefined();
    expect(Buffer.byteLength(text)).toBeLessThan(LARGEST_REPLY);
    expect(text).not.toMatch(/node_modules|\.js:|stacktrace/);
    // How many nodes there are is counted by a start, which may still be under way.
    expect(app.statements).toEqual([]);
    expect(app.defects).toEqual([]);
    times.push(ms);
  });

  it('refuses each of them at once', () => {
    expect(times).toHaveLength(ATTACKS.length);
    expectWithin(LONGEST_MS, 'attacks', times);
  });

  it('serves others meanwhile', async () => {
    const attacks = ATTACKS.map(send);
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.ask('{ plans { totalCount } }')));
    expect(answers.every(({ data }) => data.plans.totalCount === 1)).toBe(true);
    await Promise.all(attacks.map(async (attack) => (await attack).text()));
  });

  it.each(QUESTIONS)('lets $name through as it stands', async ({ document }) => {
    const { errors = [] } = await app.ask(document, { first: 100 });
    expect(
      errors.filter(({ extensions }) => !['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'].includes(extensions.code)),
    ).toEqual([]);
  });

  it('lets the questions of the pages through', async () => {
    const documents = Object.entries(operations).filter(([name]) => name.endsWith('Document'));
    expect(documents.length).toBeGreaterThan(10);
    for (const [name, document] of documents) {
      const { errors = [] } = await app.ask(String(document));
      const codes = errors.map(({ extensions }) => extensions.code);
      // Without their variables, which are all that may be missing.
      expect({ name, codes: codes.filter((code) => code !== 'BAD_USER_INPUT') }).toEqual({ name, codes: [] });
    }
  });

  it('lets tools read the whole schema', async () => {
    const { data, errors } = await app.ask(INTROSPECTION);
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(100);
  });
});
