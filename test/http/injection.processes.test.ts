import {
  type GraphQLArgument,
  GraphQLID,
  GraphQLString,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { type Answer, TestApp } from '../support/app.js';
import { run } from '../support/database.js';
import { PAYLOADS } from './payloads.js';

const schema = createSchema();
let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const isText = ({ type }: { type: GraphQLArgument['type'] }) =>
  [GraphQLString, GraphQLID].includes(getNamedType(type) as never);
const isList = ({ type }: { type: GraphQLArgument['type'] }) => isListType(getNullableType(type));

/** A way to give a text to a field of a question: an argument, or a field of a filter and of filters in it. */
interface Place {
  field: string;
  argument: string;
  path: string[];
}

const places: Place[] = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
  field.args.flatMap((argument) =>
    pathsIn(argument, 0).map((path) => ({ field: field.name, argument: argument.name, path })),
  ),
);

function pathsIn(input: { type: GraphQLArgument['type'] }, depth: number): string[][] {
  if (isText(input)) return [[isList(input) ? '[]' : '']];
  const type = getNamedType(input.type);
  if (!isInputObjectType(type) || depth > 1) return [];
  return Object.values(type.getFields())
    .filter(({ name }) => !['and', 'or', 'not'].includes(name))
    .flatMap((field) => pathsIn(field, depth + 1).map((path) => [field.name, ...path]));
}

const valueAt = ([part, ...rest]: string[], payload: string): unknown =>
  part === '' ? payload : part === '[]' ? [payload] : { [part as string]: valueAt(rest, payload) };

/** The field with one argument given, and what else it cannot do without. */
function questionFor({ field, argument }: Place) {
  const definition = schema.getQueryType()?.getFields()[field];
  const type = definition?.args.find(({ name }) => name === argument)?.type;
  const others =
    definition?.args.filter(
      (arg) => arg.name !== argument && String(arg.type).endsWith('!') && arg.defaultValue === undefined,
    ) ?? [];
  const given = others.map((arg) => `${arg.name}: ${REQUIRED[arg.name]}`);
  return `query ($value: ${type}) { ${field}(${[`${argument}: $value`, ...given].join(', ')}) { __typename } }`;
}
const REQUIRED: Record<string, string> = {
  rows: 'PILLAR',
  columns: 'PILLAR',
  text: '"相談"',
  from: '"kashiwa-2024/measure/3.1"',
  direction: 'FORWARD',
  to: '"kashiwa-2024"',
  plan: '"kashiwa-2024"',
  assuming: '[]',
  code: '""',
  ids: '[]',
  id: '""',
};
const AT_ONCE = 20;
const REFUSED =
  /^(BAD_USER_INPUT|UNKNOWN_ID|INVALID_ID|INVALID_CURSOR|EMPTY_SEARCH|QUERY_TOO_COMPLEX|NOT_UTF8|ASSUMPTION_WITHOUT_PLAN|INVALID_ASSUMPTION)$/;

it(`takes ${PAYLOADS.length} payloads in each of ${places.length} places as data`, async () => {
  const before = await run('MATCH (node) RETURN count(node) AS nodes');
  const failures: string[] = [];
  for (const place of places) {
    const question = questionFor(place);
    const answers: Answer[] = [];
    // More at once of one address would have to wait longer than they may.
    for (let first = 0; first < PAYLOADS.length; first += AT_ONCE) {
      const asked = PAYLOADS.slice(first, first + AT_ONCE);
      answers.push(
        ...(await Promise.all(asked.map((payload) => app.ask(question, { value: valueAt(place.path, payload) })))),
      );
    }
    for (const [index, { errors = [] }] of answers.entries()) {
      const codes = errors.map(({ extensions }) => extensions.code).filter((code) => !REFUSED.test(code));
      if (codes.length > 0)
        failures.push(`${place.field}(${place.argument}) ${place.path}: ${PAYLOADS[index]}: ${codes}`);
    }
    for (const payload of PAYLOADS.filter(({ length }) => length > 6)) {
      if (app.statements.some(({ text }) => text.includes(payload)))
        failures.push(`${place.field}: sent as Cypher: ${payload}`);
    }
  }
  expect(failures).toEqual([]);
  expect(app.defects).toEqual([]);
  expect(await run('MATCH (node) RETURN count(node) AS nodes')).toEqual(before);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(60);
  expect(places.length).toBeGreaterThan(30);
}, 600_000);
