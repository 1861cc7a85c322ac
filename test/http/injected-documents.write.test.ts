import { afterAll, beforeAll, expect, it } from 'vitest';
import { planDocumentJsonSchema } from '../../src/plan-document/json-schema.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { changeTexts, type TextField, textFields } from '../support/text-fields.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { IMPORT } from '../support/writes.js';
import { PAYLOADS as ALL_PAYLOADS, HALF_A_LETTER, UNSTORABLE } from './payloads.js';

/** It ends at the door, whatever it is in. */
const PAYLOADS = ALL_PAYLOADS.filter((payload) => payload !== HALF_A_LETTER);

const schema = planDocumentJsonSchema();
/** A plan document that has every field there is. */
const document = wholeDocument();
const fields = textFields(schema);
const isFree = ({ patterns }: TextField) => patterns.length === 0;

/** Every text of the plan as the API gives it back, and the ids beside them. */
const QUESTION = `{
  plan(id: "mihon-2024") {
    title
    municipality { name prefecture departments { id name } }
    levelNames { kind name }
    footnotes { id term summary }
    pillars { id name visions { id summary } measures {
      id name noIndicatorReason
      evidence { id summary figures { label printed unit } }
      issues { id summary }
      policies { id summary indicators { ...indicator } }
      indicators { ...indicator }
      initiatives { id name summary listings { summary program { id name committees { id name } } } }
    } }
  }
}
fragment indicator on Indicator {
  id name unit noTargetReason series { id name values { kind fiscalYear printed note } }
}`;

let app: TestApp;
let token: string;
let before: unknown[];
beforeAll(async () => {
  before = await stored();
  app = await TestApp.start();
  token = await makeToken({ scopes: ['import'], municipalities: ['999997'] });
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
  const marked: string[] = [];
  const markers = new Map<string, string>();
  const created = await send(
    withFreeTexts((path) => {
      const marker = `印${markers.size}`;
      markers.set(marker, path);
      return marker;
    }),
  );
  expect(created).toMatchObject({ outcome: 'CREATED', userErrors: [] });
  const asMarked = (await app.ask(QUESTION)).data;
  JSON.stringify(asMarked, (_name, part) => {
    if (markers.has(part)) marked.push(part);
    return part;
  });
  const unread = [...markers].filter(([marker]) => !marked.includes(marker)).map(([, path]) => path);
  // It tells editors where the schema stands, and is no part of the plan.
  expect(unread).toEqual(['$schema']);

  const changes = new Set<number>();
  for (const payload of PAYLOADS) {
    const { outcome, counts, userErrors } = await send(withFreeTexts(() => payload));
    if (UNSTORABLE.includes(payload) || payload.trim() === '') {
      expect([outcome, codesOf(userErrors)], payload).toEqual([null, ['INVALID_PLAN_DOCUMENT']]);
      continue;
    }
    expect({ userErrors, ...counts }, payload).toMatchObject({ userErrors: [], added: 0, removed: 0 });
    changes.add(counts.changed);
    const { data } = await app.ask(QUESTION);
    const expected = JSON.stringify(asMarked, (_name, part) => (markers.has(part) ? payload.trim() : part));
    expect(data, payload).toEqual(JSON.parse(expected));
    expect(app.statements.filter(({ text }) => payload.length > 6 && text.includes(payload))).toEqual([]);
  }
  // Each of them changed the same nodes, and none made or took one; one node has no text of its own and is found by those of others,
  // in the form that search compares, which is the same for some payloads.
  expect(Math.max(...changes) - Math.min(...changes)).toBeLessThanOrEqual(1);
  expect(app.defects).toEqual([]);
}, 120_000);

it('refuses payloads in every field that has a pattern, and says where', async () => {
  const missed: string[] = [];
  for (const payload of PAYLOADS) {
    const unfit = fields.filter(({ patterns }) => patterns.some((pattern) => !pattern.test(payload)));
    const keys = unfit.filter(({ path }) => path.endsWith('{key}'));
    const others = unfit.filter((field) => !keys.includes(field)).map(({ path }) => path);
    for (const at of [others, ...keys.map(({ path }) => [path])]) {
      const { plan, userErrors } = await send(withTextsAt(at, payload));
      expect(plan, payload).toBeNull();
      expect(codesOf(userErrors), payload).toEqual(['INVALID_PLAN_DOCUMENT']);
      const told = userErrors.map(({ message }: { message: string }) => fieldOf(message));
      missed.push(...at.filter((path) => !told.includes(path)).map((path) => `${path}: ${payload}`));
    }
  }
  expect(missed).toEqual([]);
  expect(app.defects).toEqual([]);
}, 120_000);

it('takes words that mean something elsewhere as keys', async () => {
  for (const key of ['null', 'true', 'constructor']) {
    const text = JSON.stringify(document).replaceAll('job-coach', key).replaceAll('koen', key);
    expect((await send(JSON.parse(text))).userErrors, key).toEqual([]);
    const { data } = await app.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [`mihon-2024/program/${key}`, `999997/department/${key}`],
    });
    expect(data.nodes).toEqual([{ id: `mihon-2024/program/${key}` }, { id: `999997/department/${key}` }]);
  }
});

it('has changed nothing else in the store', async () => {
  await removePlan('mihon-2024', '999997');
  await removeTokens();
  expect(await stored()).toEqual(before);
});

/** The small plan, with the few texts that it does without. */
function wholeDocument() {
  const text = smallPlanDocument()
    .yaml.replace('福祉課,', '福祉課, reading: ふくしか,')
    .replace('name: ジョブコーチ派遣事業', '$&\n    reading: じょぶこーちはけんじぎょう')
    .replace('printed: "60"', '$&, note: 年度末の数。')
    .replace('printed: "－"', '$&, note: 次の年に定める。');
  return { $schema: 'plan-document.schema.json', ...parsePlanDocument(Buffer.from(text), 'whole') };
}

/** The document with another text in each field that takes any. */
function withFreeTexts(textOf: (path: string) => string): unknown {
  return changeTexts(schema, document, (text, field) => (isFree(field) ? textOf(field.path) : text));
}

function withTextsAt(at: string[], payload: string): unknown {
  return changeTexts(schema, document, (text, { path }) => (at.includes(path) ? payload : text));
}

const codesOf = (userErrors: { code: string }[]) => [...new Set(userErrors.map(({ code }) => code))];

/** The field that a problem is about: `document:1:8 pillars[0].name: …` is about `pillars[].name`. */
function fieldOf(message: string): string {
  const [, mapping, key] =
    /^\S+ (departments|committees|programs)\b.*(cannot be a key|can be called)/.exec(message) ?? [];
  if (key) return `${mapping}.{key}`;
  const [, path = ''] = /^\S+ ([-\w[\].]+): /.exec(message) ?? [];
  return path.replaceAll(/\[\d+\]/g, '[]').replace(/^((?:departments|committees|programs)\.)[-\w]+/, '$1*');
}

async function send(sent: unknown) {
  return (await app.ask(IMPORT, { document: JSON.stringify(sent) }, token)).data.importPlan;
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
