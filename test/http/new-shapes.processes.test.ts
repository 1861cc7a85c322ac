import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Answer, TestApp } from '../support/app.js';
import { randomFilter } from '../support/random-filters.js';

const KNOWN = '{ programs(where: { plan: "kashiwa-2024" }) { totalCount } }';
const NEW = 'query ($where: ProgramWhere) { programs(where: $where) { totalCount } }';

/** More than wait, and than are planned while they arrive. */
const STRANGERS = 200;

describe('many filters of new shapes at once', () => {
  let app: TestApp;
  beforeAll(async () => {
    // What waits is refused soon, so that little has to be planned.
    app = await TestApp.start(inject('graph'), { answerTimeout: 2 });
  });
  afterAll(() => app.stop());

  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as Answer;
    return { data, errors, retryAfter: response.headers.get('retry-after') };
  };

  it('are refused with the time to come back, while known ones are not', async () => {
    await ask(KNOWN);
    const strangers = Array.from({ length: STRANGERS }, (_, seed) =>
      ask(NEW, { where: randomFilter(10_000 + seed, 3) }),
    );
    const known = await ask(KNOWN);
    expect(known.errors[0]?.extensions.code).not.toBe('PLANNING_BUSY');
    const answers = await Promise.all(strangers);
    const refused = answers.filter(({ errors }) => errors[0]?.extensions.code === 'PLANNING_BUSY');
    expect(refused.length).toBeGreaterThan(0);
    for (const { data, errors, retryAfter } of refused) {
      expect(data).toEqual({ programs: null });
      expect(errors[0]?.extensions.retryAfter).toBeGreaterThanOrEqual(1);
      expect(retryAfter).toBe(String(errors[0]?.extensions.retryAfter));
      expect(errors[0]?.extensions.messageJa).toContain(`${retryAfter}秒おいて`);
    }
    expect(app.defects).toEqual([]);
  });
});
