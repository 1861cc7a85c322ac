import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

// Each folder is a case: the question, the answer as counted by hand from the printed plan, and every
// statement the question sends to the database, so that one too many shows up as a difference: those of cypher/ by
// name, composed ones as they are.
// `UPDATE_STATEMENTS=1 npm test` writes the statements anew; answers are only ever written by hand.

const here = new URL('./', import.meta.url);
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('golden', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each(cases)('%s', async (name) => {
    const file = (part: string) => new URL(`${name}/${part}`, here);
    const question = readFileSync(file('question.graphql'), 'utf8');
    const answer = await app.ask(question);
    const sent = app.statements.map(({ name, text, isComposed }) => (isComposed ? text : `// ${name}`)).sort();
    const statements = `${sent.join('\n\n')}\n`;
    if (process.env.UPDATE_STATEMENTS) writeFileSync(file('statements.cypher'), statements);
    const counted = JSON.parse(readFileSync(file('answer.json'), 'utf8'));
    expect(answer).toEqual(counted);
    expect(existsSync(file('statements.cypher'))).toBe(true);
    expect(statements).toEqual(readFileSync(file('statements.cypher'), 'utf8'));
    // From now on what hung on each other is read together.
    for (const _time of ['second', 'third']) expect(await app.ask(question)).toEqual(counted);
  });
});
