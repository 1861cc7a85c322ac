import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

it('the example of the README is answered as it says', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const first = (language: string) => readme.match(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's'))?.[1] ?? '';
  const answer = await app.ask(first('graphql'));
  expect(answer.data.programs.nodes).toHaveLength(5);
  expect(answer).toEqual(JSON.parse(first('json')));
});
