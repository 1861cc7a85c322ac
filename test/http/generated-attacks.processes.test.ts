import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { TestApp } from '../support/app.js';
import { expectWithin } from '../support/measured.js';

const RUNS = 1_000;
const LONGEST_MS = 5_000;

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const schema = createSchema();
const names = Object.values(schema.getTypeMap()).flatMap((type) =>
  'getFields' in type ? Object.keys(type.getFields()) : [],
);

/** A value as an argument might be given: right, wrong, or far too large. */
const value: fc.Arbitrary<string> = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => JSON.stringify(text)),
  fc.constantFrom(
    'null',
    'true',
    '[]',
    '{}',
    '$n',
    '$missing',
    '{ and: [] }',
    '{ not: { plan: "x" } }',
    'ASC',
    '"""block"""',
  ),
  fc
    .tuple(fc.constantFrom('[', '{ not: ', '{ and: ['), fc.integer({ min: 1, max: 900 }))
    .map(([open, n]) => open.repeat(n)),
);

/** Selections made of names of the schema and of others, as deep and as wide as the size of the run allows. */
const { selection } = fc.letrec<{ selection: string }>((tie) => ({
  selection: fc
    .record({
      name: fc.oneof(
        { arbitrary: fc.constantFrom(...names, '__typename', '__schema'), weight: 8 },
        fc.string({ maxLength: 30 }),
      ),
      alias: fc.option(fc.constantFrom('a: ', 'b: ', '__a: '), { freq: 4 }),
      argument: fc.option(fc.tuple(fc.constantFrom('first', 'where', 'id', 'ids', 'after'), value), { freq: 3 }),
      directive: fc.option(fc.constantFrom('@skip(if: true)', '@include(if: $b)', '@rows', '@unknown'), { freq: 6 }),
      inner: fc.option(fc.array(tie('selection'), { maxLength: 4 }), { freq: 2 }),
      times: fc.oneof({ arbitrary: fc.constant(1), weight: 30 }, fc.integer({ min: 2, max: 1_000 })),
    })
    .map(({ name, alias, argument, directive, inner, times }) => {
      const given = argument ? `(${argument[0]}: ${argument[1]})` : '';
      const field = `${alias ?? ''}${name}${given} ${directive ?? ''}${inner?.length ? `{ ${inner.join(' ')} }` : ''}`;
      return `${field} `.repeat(times).slice(0, 60_000);
    }),
}));

const attack = fc.record({
  query: fc
    .tuple(
      fc.constantFrom('', 'query Q ', 'query ($n: Int, $b: Boolean!) ', 'mutation ', 'fragment F on Plan '),
      selection,
    )
    .map(([head, body]) => `${head}{ ${body} }`),
  variables: fc.oneof(fc.constant(undefined), fc.record({ n: fc.anything(), b: fc.boolean() })),
});

it(`answers ${RUNS} generated questions in time, within what is documented, and goes on`, async () => {
  const times: number[] = [];
  await fc.assert(
    fc.asyncProperty(attack, async (body) => {
      const start = performance.now();
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body, (_key, part) => (typeof part === 'bigint' ? String(part) : part)),
      });
      const text = await response.text();
      const { data, errors = [] } = JSON.parse(text);
      times.push(performance.now() - start);
      expect(response.status).toBeLessThan(500);
      expect(errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).not.toContain(
        'INTERNAL_SERVER_ERROR',
      );
      if (data === undefined) expect(Buffer.byteLength(text)).toBeLessThan(3_000);
    }),
    { numRuns: RUNS, seed: 6 },
  );
  expectWithin(LONGEST_MS, 'generated questions', times);
  expect(app.defects).toEqual([]);
  expect((await app.ask('{ plans { totalCount } }')).data.plans.totalCount).toBe(1);
}, 300_000);
