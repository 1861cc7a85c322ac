import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { CORRECT, IMPORT, RECORD, REMOVE, WITHDRAW } from '../support/writes.js';

const SERIES = 'mihon-2024/series/moved-to-jobs';

// What is code to a database, a browser, a shell, a template, a log, a spreadsheet or a terminal, alone and behind what ends a string.
const CODE = [
  'MATCH (n) DETACH DELETE n',
  '}) DETACH DELETE n //',
  'RETURN 1 UNION MATCH (n) RETURN n',
  'CALL apoc.periodic.iterate("MATCH (n) RETURN n", "DELETE n", {})',
  'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line',
  '`) REMOVE n:Plan //',
  '$properties',
  '$(row.labels)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{{constructor.constructor("return process")()}}',
  '#{system(1)}',
  '__proto__',
  '../../../etc/passwd',
  '; rm -rf / #',
  '=HYPERLINK("http://example.com")',
  'a\r\nSet-Cookie: a=b',
];
const around = (code: string) => [code, `' ${code}`, `" ${code}`];
const PAYLOADS = CODE.flatMap(around);

// What nobody can read is no text: a terminal, a page or a spreadsheet would do or show something else.
const UNREADABLE: [string, string][] = [
  ['\u001b[31mred\u001b[0m', 'U+001B'],
  ['\u202egnp.exe', 'U+202E'],
  ['\u2066a\u2069', 'U+2066'],
  ['a\u200fb', 'U+200F'],
  ['a\u0000', 'U+0000'],
  ['a\u0008b', 'U+0008'],
  ['a\u007f', 'U+007F'],
  ['a\u009b31m', 'U+009B'],
  ['文字化け\ufffd', 'U+FFFD'],
  ['a\uffff', 'U+FFFF'],
  ['\u200b', 'U+200B'],
  ['\u00ad\u2060', 'U+00AD'],
  ['\u3164', 'U+3164'],
  ['\ufe0f', 'U+FE0F'],
  ['\u2800', 'U+2800'],
];

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await TestApp.start();
  token = await makeToken({ municipalities: ['999997'] });
  await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(smallPlanDocument().document)));
});
afterAll(async () => {
  await removeTokens();
  await removePlan('mihon-2024', '999997');
  await app.stop();
});

it(`${PAYLOADS.length} texts that are code elsewhere come back as data from every argument`, {
  timeout: 120_000,
}, async () => {
  expect(PAYLOADS).toHaveLength(51);
  const count = async () => (await run('MATCH (node:Node) RETURN count(node) AS nodes'))[0];
  const before = await count();
  const place = { series: SERIES, fiscalYear: 2025 };
  for (const text of PAYLOADS) {
    const recorded = await app.ask(RECORD, { ...place, value: 1, printed: text, note: text }, token);
    expect(recorded.data.recordActual.actual).toEqual({ value: 1, printed: text, note: text });
    const corrected = await app.ask(CORRECT, { ...place, value: 2, printed: text, reason: text }, token);
    expect(corrected.data.correctActual.actual).toEqual({ value: 2, printed: text, note: text });
    await app.ask(WITHDRAW, { ...place, reason: text }, token);
    const { data } = await app.ask(
      `{ node(id: "${SERIES}") { ... on IndicatorSeries { history(first: 2) { nodes { reason before } } } } }`,
    );
    const history = data.node.history.nodes;
    expect(history).toEqual([
      { reason: text, before: `2 (${text})` },
      { reason: text, before: `1 (${text})` },
    ]);
    const elsewhere = await app.ask(RECORD, { ...place, series: text, value: 1 }, token);
    expect(elsewhere.data.recordActual.userErrors).toMatchObject([{ code: 'UNKNOWN_SERIES' }]);
  }
  expect(await count()).toEqual(before);
  expect(app.defects).toEqual([]);
});

it.each(UNREADABLE)(
  'the text %j is refused in every argument, and named',
  { timeout: 60_000 },
  async (text, letter) => {
    const place = { series: SERIES, fiscalYear: 2025 };
    const reason = '理由。';
    const writes: [string, Record<string, unknown>, string][] = [
      [RECORD, { value: 1, printed: text }, 'printed'],
      [RECORD, { value: 1, note: text }, 'note'],
      [CORRECT, { fiscalYear: 2024, value: 1, printed: text, reason }, 'printed'],
      [CORRECT, { fiscalYear: 2024, value: 1, reason: text }, 'reason'],
      [WITHDRAW, { reason: text }, 'reason'],
      [REMOVE, { id: 'mihon-2024', reason: text }, 'reason'],
    ];
    for (const [mutation, variables, field] of writes) {
      const { data } = await app.ask(mutation, mutation === REMOVE ? variables : { ...place, ...variables }, token);
      const [payload] = Object.values(data) as { userErrors: unknown[] }[];
      expect(payload?.userErrors).toEqual([
        { code: 'INVALID_TEXT', field: [field], message: expect.stringContaining(letter) },
      ]);
    }
    const { yaml } = smallPlanDocument();
    const document = JSON.stringify(parsePlanDocument(Buffer.from(yaml), 'small')).replace(
      '"公園課"',
      JSON.stringify(text),
    );
    const { data } = await app.ask(IMPORT, { document }, token);
    expect(data.importPlan.userErrors).toMatchObject([
      { code: 'INVALID_PLAN_DOCUMENT', message: expect.stringContaining(letter) },
    ]);
    expect(app.defects).toEqual([]);
  },
);

it('texts are stored as documents are: trimmed, with a letter and its voicing mark in one', async () => {
  const place = { series: SERIES, fiscalYear: 2026 };
  const sent = { printed: ' 1\n', note: '\u3000か\u3099くしゅう\t' };
  const { data } = await app.ask(RECORD, { ...place, value: 1, ...sent }, token);
  expect(data.recordActual.actual).toEqual({ value: 1, printed: '1', note: 'がくしゅう' });
  for (const note of ['', ' ', '\u3000\n']) {
    const blank = await app.ask(RECORD, { ...place, value: 1, note }, token);
    expect(blank.data.recordActual.userErrors).toMatchObject([{ code: 'INVALID_TEXT', field: ['note'] }]);
  }
});
