import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { CORRECT, RECORD, WITHDRAW } from '../support/writes.js';

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
  '\u001b[31mred\u001b[0m',
  '\r\nSet-Cookie: a=b',
  '\u202egnp.exe',
  '\u0000',
];
const PAYLOADS = CODE.flatMap((code) => [code, `' ${code}`, `" ${code}`]);

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
  expect(PAYLOADS).toHaveLength(60);
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
