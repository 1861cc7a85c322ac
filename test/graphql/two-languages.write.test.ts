import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { type Answer, TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { IMPORT } from '../support/writes.js';

const PLAN = 'mihon-2024';
const TITLE = '見本計画（素案）。Draft ABC';

/** As plans print them: an end of a sentence or a change of language within them is none of the message. */
const NAMES = [
  '相談（オンライン）SNS窓口',
  'グループホーム（共同生活援助）GH数',
  '就労A',
  '守る。',
  'Job Coach',
  '。A',
];

const SENTENCE_JA = /[ぁ-ん].*。$/su;

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
  const { document } = smallPlanDocument();
  document.title = TITLE;
  const listings = document.pillars[0]?.measures?.[0]?.initiatives?.[0]?.programs;
  for (const [index, name] of NAMES.entries()) {
    document.programs[`odd-${index}`] = { name, departments: [] };
    listings?.push({ program: `odd-${index}` });
  }
  await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));
});
afterAll(async () => {
  await app.stop();
  await removePlan(PLAN, '999997');
});

describe('what is said of names with brackets and Latin letters', () => {
  const WHERE = `where: { plan: "${PLAN}", rule: [PROGRAM_WITHOUT_DEPARTMENT] }`;
  const JAPANESE = NAMES.map((name) => `取組2.1.1の事業「${name}」に担当課がありません。`);
  const ENGLISH = NAMES.map((name) => `No division is in charge of program 「${name}」 of initiative 2.1.1.`);

  it('is whole in each language, and the one string is both', async () => {
    const { data } = await app.ask(`{ gaps(${WHERE}) { message messageJa messageEn } }`);
    expect(data.gaps).toEqual(
      JAPANESE.map((ja, index) => ({ message: ja + ENGLISH[index], messageJa: ja, messageEn: ENGLISH[index] })),
    );
  });

  it.each([
    ['ja', '内容', JAPANESE],
    ['en', 'Message', ENGLISH],
  ])('is in a table in its language: %s', async (lang, column, messages) => {
    const address = `${app.url}/csv/gaps?plan=${PLAN}&rule=PROGRAM_WITHOUT_DEPARTMENT&lang=${lang}`;
    const rows: Record<string, string>[] = parseCsv(await (await fetch(address)).text(), { bom: true, columns: true });
    expect(rows.map((row) => row[column])).toEqual(messages);
    expect(Object.keys(rows[0] ?? {}).filter((name) => name === column)).toHaveLength(1);
  });

  it('is so beside an answer that does not rest on all pillars', async () => {
    const { extensions } = await app.ask(`{ programs(where: { plan: "${PLAN}" }) { totalCount } }`);
    const ja = `見本市「${TITLE}」の柱1は未収録のため、この結果には含まれていません。`;
    const en = `Not included in this result: pillar 1 of “${TITLE}” (見本市).`;
    expect(extensions?.notLoaded).toEqual([
      { plan: PLAN, missingPillars: [1], message: ja + en, messageJa: ja, messageEn: en },
    ]);
  });
});

it('says the rule of an assessment in each language', async () => {
  const { data } = await app.ask(
    `{ node(id: "${PLAN}/series/moved-to-jobs") { ... on IndicatorSeries { assessment { rule ruleJa ruleEn } } } }`,
  );
  const { rule, ruleJa, ruleEn } = data.node.assessment;
  expect(rule).toBe(ruleJa + ruleEn);
  expect(ruleJa).toMatch(SENTENCE_JA);
  expect(ruleEn).toMatch(/^[A-Z][\x20-\x7e−]*\.$/);
});

/** Both languages of each error, and the one string made of them. */
function expectBoth(errors: Answer['errors'], code: string): void {
  for (const { message, extensions } of errors ?? []) {
    const { messageJa, messageEn } = extensions;
    expect({ messageJa, messageEn }).toEqual({
      messageJa: expect.stringMatching(SENTENCE_JA),
      messageEn: expect.stringMatching(/[a-z]{2}/),
    });
    expect(message).toBe(`${messageJa}${messageEn}`);
    expect(messageEn?.replaceAll(/[「"][^」"]*[」"]/g, '')).not.toMatch(/[ぁ-ん。]/);
  }
  expect(errors?.[0]?.extensions.code).toBe(code);
}

describe('an error', () => {
  it.each([
    ['{ plans {', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { plans { totalCount } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($first: Int!) { plans(first: $first) { totalCount } }', 'BAD_USER_INPUT'],
    ['query A { plans { totalCount } } query B { plans { totalCount } }', 'OPERATION_RESOLUTION_FAILURE'],
    [`{ plans { ${'id '.repeat(2_001)} } }`, 'QUERY_TOO_LONG'],
    [`{ plans { totalCount } } #${'x'.repeat(20_000)}`, 'TOO_MANY_CHARACTERS'],
    [`${'{ a '.repeat(21)}${'}'.repeat(21)}`, 'QUERY_TOO_DEEP'],
    [
      '{ programs(first: 100) { nodes { departments { programs(first: 100) { nodes { id measures { id } } } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
    ['{ programs(first: 0) { totalCount } }', 'INVALID_PAGE'],
    ['{ programs(after: "x") { totalCount } }', 'INVALID_CURSOR'],
    [`{ programs(where: { plan: "相談（オンライン）SNS窓口" }) { totalCount } }`, 'INVALID_ID'],
    [`{ programs(where: { plan: "nowhere-2042" }) { totalCount } }`, 'UNKNOWN_ID'],
    ['{ search(text: " ") { totalCount } }', 'EMPTY_SEARCH'],
    [`{ trace(from: "${PLAN}/pillar/2", maxHops: 0) { truncated } }`, 'INVALID_MAX_HOPS'],
    [
      `mutation { withdrawActual(series: "x", fiscalYear: 2024, reason: "x") { userErrors { code } } }`,
      'UNAUTHENTICATED',
    ],
  ])('says both: %.60s', async (question, code) => {
    expectBoth((await app.ask(question)).errors, code);
  });

  it.each([
    ['/nothing', 'NOT_FOUND'],
    ['/csv/nothing', 'UNKNOWN_QUESTION'],
    ['/csv/plans?colour=red', 'UNKNOWN_VARIABLE'],
    ['/csv/plans?first=many', 'INVALID_VARIABLE'],
    ['/csv/plans?first=101', 'INVALID_PAGE'],
    ['/csv/pillars?plan=nowhere-2042', 'UNKNOWN_ID'],
    ['/csv/plans?lang=fr', 'INVALID_VARIABLE'],
  ])('of HTTP says both: %s', async (path, code) => {
    const response = await fetch(app.url + path, { headers: { accept: 'application/json' } });
    expectBoth(((await response.json()) as Answer).errors, code);
  });

  it('of what is no request says both', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expectBoth(((await response.json()) as Answer).errors, 'BAD_REQUEST');
  });
});

it('says both of every problem of a document that is not stored', async () => {
  const token = await makeToken({ name: 'importer', scopes: ['import'], municipalities: ['999997'] });
  const document = smallPlanDocument().yaml.replace('name: 公園課', 'nmae: 公園（みどり）課ABC');
  const { data } = await app.ask(IMPORT.replace('{ code', '{ messageJa messageEn code'), { document }, token);
  await removeTokens();
  const [error] = data.importPlan.userErrors;
  const place = /^\S+:\d+:\d+ departments\.koen\.nmae: /.exec(error.message)?.[0];
  expect(error).toMatchObject({
    message: `${place}"nmae" という項目はありません。「name」ではありませんか。ここに書ける項目：name, kind, reading, parent, continues。there is no field "nmae"; did you mean "name"? The fields here are name, kind, reading, parent, continues`,
    messageJa: `${place}"nmae" という項目はありません。「name」ではありませんか。ここに書ける項目：name, kind, reading, parent, continues。`,
    messageEn: `${place}there is no field "nmae"; did you mean "name"? The fields here are name, kind, reading, parent, continues`,
  });
});
