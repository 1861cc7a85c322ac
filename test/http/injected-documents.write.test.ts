import { afterAll, beforeAll, expect, it } from 'vitest';
import { kindOfId } from '../../src/domain/identity.js';
import { madeKey } from '../../src/domain/made-key.js';
import { asPrinted } from '../../src/domain/place-key.js';
import { planDocumentJsonSchema } from '../../src/plan-document/json-schema.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { changeTexts, fieldAt, type TextField, textFields } from '../support/text-fields.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { IMPORT } from '../support/writes.js';
import { EVERY_TEXT, wholeDocument } from './every-text.js';
import { PAYLOADS as ALL_PAYLOADS, HALF_A_LETTER, UNSTORABLE } from './payloads.js';

/** It ends at the door, whatever it is in. */
const PAYLOADS = ALL_PAYLOADS.filter((payload) => payload !== HALF_A_LETTER);
const PLAN = 'banbutsu-2030';
const MUNICIPALITY = '999059';

const schema = planDocumentJsonSchema();
/** A plan document that has every field there is. */
const document = wholeDocument();
const fields = textFields(schema);

/** Fields that may hold any text, but name something else of the document: another text there is another reference, or one to nothing. */
const REFERENCES = {
  departments:
    /(\bresponsible\[\]\.department|\.by|departments\.\*\.parent|departments\.\*\.continues\[\]|\.departments\[\])$/,
  programs: /^listing\.program$/,
  places: /^(vision\.aimsAt\.measure|issue\.addressedBy\[\]\.policy|policy\.carriedOutBy\[\]\.initiative)$/,
  relisted: /\.(relistedPolicies|relistedIndicators)\[\]$/,
};
const isReference = ({ path }: TextField) => Object.values(REFERENCES).some((ends) => ends.test(path));
const isFree = (field: TextField) => field.patterns.length === 0 && !isReference(field);
/** Fields of which a document tells the entries of a list apart by their texts. */
const isToldApart = ({ path }: TextField) => /(\.marks\[\]|^markLegend\[\]\.text|\.aspect)$/.test(path);

let app: TestApp;
let token: string;
let before: unknown[];
beforeAll(async () => {
  before = await stored();
  app = await TestApp.start();
  token = await makeToken({ scopes: ['import'], municipalities: [MUNICIPALITY] });
});
afterAll(() => app.stop());

it('has a document with every text that a plan document can hold', () => {
  const met = new Set<string>();
  changeTexts(schema, document, (text, { path }) => {
    met.add(path);
    return text;
  });
  expect([...met].sort()).toEqual(fields.map(({ path }) => path).sort());
});

it(`gives back ${PAYLOADS.length} payloads in each of ${fields.filter(isFree).length} fields as data`, async () => {
  const paths: string[] = [];
  const created = await send(
    withFreeTexts(({ path }, index) => {
      paths[index] = path;
      return markerOf(index);
    }),
  );
  expect(created).toMatchObject({ outcome: 'CREATED', userErrors: [] });
  const asMarked = await everyText();
  const read = new Set<number>();
  JSON.stringify(asMarked, (_name, part) => {
    const index = indexIn(part);
    if (index !== undefined) read.add(index);
    return part;
  });
  // It tells editors where the schema stands, and is no part of the plan.
  expect(new Set(paths.filter((_path, index) => !read.has(index)))).toEqual(new Set(['$schema']));

  const changes = new Set<number>();
  for (const payload of PAYLOADS) {
    const sent: string[] = [];
    const { outcome, counts, userErrors } = await send(
      withFreeTexts((field, index) => {
        const text = isToldApart(field) ? `${payload}${markerOf(index)}` : payload.slice(0, field.longest);
        sent[index] = field.path.endsWith('printedNumber') ? asPrinted(text) : text.trim();
        return text;
      }),
    );
    if (UNSTORABLE.includes(payload) || payload.trim() === '') {
      expect([outcome, codesOf(userErrors)], payload).toEqual([null, ['INVALID_PLAN_DOCUMENT']]);
      continue;
    }
    expect({ userErrors, ...counts }, payload).toMatchObject({ userErrors: [], added: 0, removed: 0 });
    changes.add(counts.changed);
    const answer = await everyText((text) => payload.length > 6 && text.includes(payload));
    const expected = JSON.stringify(asMarked, (_name, part) => {
      const index = indexIn(part);
      return index === undefined ? part : sent[index];
    });
    expect(answer, payload).toEqual(JSON.parse(expected));
  }
  // Each of them changed the same nodes, and none made or took one; two series have no text of their own and are found by those of
  // their indicators, in the form that search compares, which is the same for payloads without a letter.
  expect(Math.max(...changes) - Math.min(...changes)).toBeLessThanOrEqual(2);
  expect(app.defects).toEqual([]);
}, 300_000);

it('refuses payloads in every field that has a pattern, or that names something, and says where', async () => {
  const missed: string[] = [];
  for (const payload of PAYLOADS) {
    const unfit = fields.filter(({ patterns }) => patterns.some((pattern) => !pattern.test(payload)));
    const keys = unfit.filter(({ path }) => path.endsWith('{key}'));
    const others = unfit.filter((field) => !keys.includes(field));
    for (const at of [others, fields.filter(isReference), ...keys.map((key) => [key])]) {
      const { plan, userErrors } = await send(withTextsAt(at, payload));
      expect(plan, payload).toBeNull();
      expect(codesOf(userErrors), payload).toEqual(['INVALID_PLAN_DOCUMENT']);
      const told = placesIn(userErrors);
      missed.push(...at.filter(({ path }) => !told.includes(path)).map(({ path }) => `${path}: ${payload}`));
    }
  }
  expect(missed).toEqual([]);
  expect(app.defects).toEqual([]);
}, 300_000);

/** A mapping with a key that others refer to, the fields that do so, and the id of what is called by another key. */
const KEYS = [
  {
    mapping: 'departments',
    key: 'kikaku',
    refers: (path: string) => REFERENCES.departments.test(path),
    idOf: (key: string) => `${MUNICIPALITY}/department/${keyOr(key, ['総務部', '企画課'])}`,
  },
  {
    mapping: 'committees',
    key: 'mimamori',
    refers: (path: string) => path === 'programs.*.committees[]',
    idOf: (key: string) => `${MUNICIPALITY}/committee/${key}`,
  },
  {
    mapping: 'programs',
    key: 'greetings',
    refers: (path: string) => REFERENCES.programs.test(path) || path === 'footnotes[].explains[]',
    idOf: (key: string) => `${PLAN}/program/${keyOr(key, [key])}`,
  },
];

const keyOr = (key: string, names: string[]) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) ? key : madeKey(names));

it.each(KEYS)(
  'takes payloads as keys of $mapping, or refuses them there',
  async ({ mapping, key, refers, idOf }) => {
    const taken: string[] = [];
    for (const payload of [...PAYLOADS, '夜の見守り']) {
      const renamed = changeTexts(schema, document, (text, { path }) => {
        if (path !== `${mapping}.{key}` && !refers(path)) return text;
        return text === key ? payload : text.replace(`program/${key}`, () => `program/${payload}`);
      });
      const { plan, userErrors } = await send(renamed);
      if (plan === null) {
        expect(codesOf(userErrors), payload).toEqual(['INVALID_PLAN_DOCUMENT']);
        // Nothing is read of a text that cannot be stored.
        if (!UNSTORABLE.includes(payload)) expect(placesIn(userErrors), payload).toContain(`${mapping}.{key}`);
        continue;
      }
      taken.push(payload);
      expect(userErrors, payload).toEqual([]);
      const id = idOf(payload);
      const { data } = await app.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [id] });
      expect(data.nodes, payload).toEqual([{ id }]);
    }
    expect(taken).toEqual(expect.arrayContaining(['null', 'true', 'constructor']));
    expect(app.defects).toEqual([]);
  },
  120_000,
);

it.each<['programs' | 'departments', string, object]>([
  ['programs', '夜の 見回り', {}],
  ['programs', madeKey(['夜の見回り']), { name: '夜の見回り' }],
  ['departments', '総 務部', { kind: 'BUREAU' }],
  ['departments', madeKey(['総務部']), { name: '本庁', kind: 'BUREAU' }],
])('refuses two %s that would be one, by the key %s', async (mapping, key, entry) => {
  const whole = document as { programs: object; departments: object; listings: object[]; responsible: object[] };
  const { plan, userErrors } = await send({
    ...whole,
    [mapping]: { ...whole[mapping], [key]: entry },
    ...(mapping === 'programs'
      ? { listings: [...whole.listings, { program: key }] }
      : { responsible: [...whole.responsible, { department: key }] }),
  });
  expect(plan).toBeNull();
  expect(codesOf(userErrors)).toEqual(['INVALID_PLAN_DOCUMENT']);
  expect(placesIn(userErrors)).toEqual([`${mapping}.{key}`]);
});

it('has changed nothing else in the store', async () => {
  await removePlan(PLAN, MUNICIPALITY);
  await removeTokens();
  expect(await stored()).toEqual(before);
});

const markerOf = (index: number) => `印${index}`;

function indexIn(part: unknown): number | undefined {
  const [, index] = typeof part === 'string' ? (/^印(\d+)$/.exec(part) ?? []) : [];
  return index === undefined ? undefined : Number(index);
}

/** The document with another text at each place that takes any. */
function withFreeTexts(textOf: (field: TextField, index: number) => string): unknown {
  let count = 0;
  return changeTexts(schema, document, (text, field) => (isFree(field) ? textOf(field, count++) : text));
}

/** The document with the payload in each of the fields, where that is met first. */
function withTextsAt(at: TextField[], payload: string): unknown {
  const left = new Set(at.map(({ path }) => path));
  return changeTexts(schema, document, (text, { path }) => (left.delete(path) ? payload : text));
}

const codesOf = (userErrors: { code: string }[]) => [...new Set(userErrors.map(({ code }) => code))];

/** The fields that problems are about: `document:1:8 pillars[0].name: …` is about `pillar.name`. */
function placesIn(userErrors: { message: string }[]): string[] {
  return userErrors.map(({ message }) => {
    const [, path = ''] =
      /^\S+?:\d+:\d+ ((?:\[\d+\]|\["(?:[^"\\]|\\.)*"\]|\.?[\p{L}\p{N}_$-]+)+):/u.exec(message) ?? [];
    const steps = path.match(/\[\d+\]|\["(?:[^"\\]|\\.)*"\]|[\p{L}\p{N}_$-]+/gu) ?? [];
    return fieldAt(
      schema,
      steps.map((step) => (step.startsWith('[') ? JSON.parse(step)[0] : step)),
    );
  });
}

async function send(sent: unknown) {
  return (await app.ask(IMPORT, { document: JSON.stringify(sent) }, token)).data.importPlan;
}

const AT_ONCE = 100;

/** Every text of the plan as the API gives it back, of no statement that is refused. */
async function everyText(isRefused: (statement: string) => boolean = () => false): Promise<unknown[]> {
  const nodes = await run(
    'MATCH (node:Node) WHERE $plan IN [node.plan, node.id] OR node.id = $municipality OR node.id STARTS WITH $municipality + "/" RETURN node.id AS id ORDER BY id',
    { plan: PLAN, municipality: MUNICIPALITY },
  );
  const ids = nodes.map(({ id }) => id as string).filter((id) => kindOfId(id) !== undefined);
  const answers: unknown[] = [];
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const { data, errors } = await app.ask(EVERY_TEXT, { ids: ids.slice(first, first + AT_ONCE) });
    expect(errors).toBeUndefined();
    expect(app.statements.filter(({ text }) => isRefused(text))).toEqual([]);
    answers.push(...data.nodes);
  }
  return answers;
}

/** All that is stored, but for what changes with every write. */
function stored() {
  return run(`
    MATCH (node)
    WHERE NOT node:DataVersion
    RETURN labels(node) AS labels, properties(node) AS properties,
           COLLECT {
             MATCH (node)-[link]->(to)
             RETURN [type(link), properties(link), to.id] AS found
             ORDER BY elementId(link)
           } AS links
    ORDER BY elementId(node)`);
}
