import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

/** What SHOULD be answered otherwise; docs/OPERATIONS.md says why it is not. */
const OTHERWISE = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];
const MUSTS = 13;

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

it('answers as GraphQL over HTTP must, and as it should but where we say otherwise', async () => {
  const audits = serverAudits({ url: `${app.url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const namesOf = (status: string, word: string) =>
    results.filter((result) => result.status === status && result.name.startsWith(word)).map(({ name }) => name);
  expect(namesOf('ok', 'MUST')).toHaveLength(MUSTS);
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
  expect(namesOf('warn', 'SHOULD').sort()).toEqual(OTHERWISE);
});
