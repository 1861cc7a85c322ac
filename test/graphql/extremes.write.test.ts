import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readBackupFile, writeBackupFile } from '../../src/cli/backup.file.js';
import type { GraphConfig } from '../../src/data/store/pool.js';
import { readBackup } from '../../src/data/writing/backup.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { plainText } from '../../src/domain/plain-text.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { keikaku } from '../support/keikaku.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { CORRECT, IMPORT, REMOVE, WITHDRAW } from '../support/writes.js';

// Whatever is sent to a write, it is refused with a code, or is there for every reader, can be put right, and is in a backup.

const SERIES = 'mihon-2024/series/moved-to-jobs';
const PLACE = { series: SERIES, fiscalYear: 2025 };

/** Numbers as they are written in a question, a request or a document. */
const numbers = fc.oneof(
  fc.constantFrom(
    '1e400',
    '-1e400',
    '1e308',
    '-1e308',
    '5e-324',
    '-0',
    '-0.0',
    '9007199254740993',
    '-9007199254740993',
  ),
  fc.constantFrom('999999999999999', '-999999999999999', '1000000000000000', '2147483648', '0.1', '1e21', '1e-7'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

const ASTRAL = '𠮷';
const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u3000',
    '\0',
    '\u001b[31m',
    '\u202e',
    '\ufffd',
    '\ud800',
    '\udfff',
    '\u200b',
    '\u3164',
    '\ue000',
  ),
  fc.constantFrom(1_000, 1_001, 2_000, 2_001).map((length) => ASTRAL.repeat(length)),
  fc.constantFrom('=1+1', '"', "'", '\r\n', 'a\tb', '<mark>', '葛\u{e0100}飾', '👨‍👩‍👧', 'か\u3099'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

interface Payload {
  userErrors: { code: string; field: string[]; message: string }[];
}

describe('what is extreme', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), { cacheMaxBytes: 10_000_000, answerTimeout: 120 });
    token = await makeToken({ municipalities: ['999997'] });
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(smallPlanDocument().document)));
  });
  afterAll(async () => {
    await removeTokens();
    await removePlan('mihon-2024', '999997');
    await app.stop();
  });

  /** Sends a request as it is written: JSON.stringify knows neither 1e400 nor -0. */
  const send = async (body: string) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers, body });
    const answer = (await response.json()) as {
      data?: Record<string, Payload>;
      errors?: { extensions: { code: string } }[];
    };
    return { status: response.status, ...answer };
  };

  /** Whether a write was done; where it was not, it has a code that its sender understands. */
  const isStored = ({ status, data, errors }: Awaited<ReturnType<typeof send>>): boolean => {
    for (const { extensions } of errors ?? []) {
      expect(extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_\w+|NOT_UTF8|TOO_MANY_CHARACTERS)$/);
      expect(status).toBe(400);
    }
    if (errors) return false;
    const userErrors = Object.values(data ?? {}).flatMap((payload) => payload.userErrors);
    for (const { code, field, message } of userErrors) {
      expect(code).toMatch(/^[A-Z_]+$/);
      expect(field).toHaveLength(1);
      expect(message).toMatch(/\S/);
    }
    return userErrors.length === 0;
  };

  /** What every kind of reader gets after a write. */
  const expectReadable = async () => {
    const { data, errors } = await app.ask(
      `{ indicators(where: { plan: "mihon-2024" }) { nodes { name unit series { values { value printed note } assessment { status requiredAnnualChange } } } }
         departments { nodes { name } } search(text: "就労", where: { plan: "mihon-2024" }) { nodes { snippet } }
         history(plan: "mihon-2024", first: 100) { nodes { by before after reason } } }`,
    );
    expect(errors).toBeUndefined();
    for (const path of ['/csv/indicator-values?plan=mihon-2024', '/csv/search?text=%E5%B0%B1%E5%8A%B4']) {
      const csv = await fetch(app.url + path);
      expect(csv.status).toBe(200);
      await csv.text();
    }
    return data;
  };

  it('in a record is refused, or read, corrected and withdrawn', { timeout: 300_000 }, async () => {
    const written = fc.record({ number: numbers, printed: texts, note: texts, isLiteral: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(written, async ({ number, printed, note, isLiteral }) => {
        const [type, value, given] = isLiteral
          ? ['', number, '']
          : ['$value: Float!, ', '$value', `, "value": ${number}`];
        const query = `mutation (${type}$printed: String, $note: String) { recordActual(series: "${SERIES}", fiscalYear: 2025, value: ${value}, printed: $printed, note: $note) { userErrors { code field message } } }`;
        const variables = JSON.stringify({ printed, note }).slice(0, -1);
        const answer = await send(`{"query": ${JSON.stringify(query)}, "variables": ${variables}${given}}}`);
        if (!isStored(answer)) return;
        const read = await expectReadable();
        const { values } = read.indicators.nodes[0].series[0];
        expect(values).toContainEqual({
          value: Number(number) + 0,
          printed: plainText(printed.normalize('NFC')).trim(),
          note: plainText(note.normalize('NFC')).trim(),
        });
        const corrected = await app.ask(CORRECT, { ...PLACE, value: 1, reason: '訂正。' }, token);
        expect(corrected.data.correctActual).toMatchObject({ actual: { value: 1 }, userErrors: [] });
        const withdrawn = await app.ask(WITHDRAW, { ...PLACE, reason: '取り下げ。' }, token);
        expect(withdrawn.data.withdrawActual.userErrors).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(app.defects).toEqual([]);
  });

  it.each(['1e400', '-1e400', '1e308', '1000000000000000', '9007199254740993'])(
    'of %s in a correction, too, is refused as a literal',
    async (number) => {
      const query = `mutation { correctActual(series: "${SERIES}", fiscalYear: 2024, value: ${number}, reason: "訂正") { userErrors { code field message } } }`;
      const { data } = await send(JSON.stringify({ query }));
      expect(data?.correctActual?.userErrors).toMatchObject([{ code: 'NUMBER_OUT_OF_RANGE', field: ['value'] }]);
    },
  );

  it('in a fiscal year, an id or a reason is refused with a code', { timeout: 120_000 }, async () => {
    const years = ['-2147483648', '2147483647', '2147483648', '1e400', '2024.5', '9007199254740993', '0', '-0'];
    const ids = [
      '""',
      '"\\ud800"',
      '"\\u0000"',
      `"${'x'.repeat(50_000)}"`,
      '12345678901234567890',
      '1e400',
      '"__proto__"',
    ];
    for (const [series, year] of [...years.map((each) => [`"${SERIES}"`, each]), ...ids.map((id) => [id, '2025'])]) {
      for (const query of [
        `mutation { recordActual(series: ${series}, fiscalYear: ${year}, value: 1) { userErrors { code field message } } }`,
        `mutation { correctActual(series: ${series}, fiscalYear: ${year}, value: 1, reason: "x") { userErrors { code field message } } }`,
        `mutation { withdrawActual(series: ${series}, fiscalYear: ${year}, reason: "x") { userErrors { code field message } } }`,
        `mutation { removePlan(id: ${series}) { userErrors { code field message } } }`,
      ]) {
        expect(isStored(await send(JSON.stringify({ query })))).toBe(false);
      }
    }
    await fc.assert(
      fc.asyncProperty(texts, async (reason) => {
        for (const [query, place] of [
          [WITHDRAW, PLACE],
          [REMOVE, { id: 'mihon-2025' }],
        ] as const) {
          expect(isStored(await send(JSON.stringify({ query, variables: { ...place, reason } })))).toBe(false);
        }
      }),
      { numRuns: 15 },
    );
    expect(app.defects).toEqual([]);
  });

  // Where a document takes a text or a number, as it stands in the small plan.
  const FIELDS = [
    '"公園課"',
    '"見本市"',
    '"見本市福祉計画"',
    '"ジョブコーチ派遣事業"',
    '"工賃が低い。"',
    '"人/年"',
    '"年度途中の数。"',
    '"下位"',
    '"一般就労に移った人数"',
    '"男性"',
    '11756',
    '58',
    '2021',
    '9999999',
  ];
  it('in a document is refused, or read, and the plan removed', { timeout: 300_000 }, async () => {
    const document = JSON.stringify(smallPlanDocument().document);
    const written = fc.tuple(
      fc.constantFrom(...FIELDS),
      fc.oneof(
        numbers,
        texts.map((text) => JSON.stringify(text)),
      ),
    );
    await fc.assert(
      fc.asyncProperty(written, async ([field, value]) => {
        const variables = { document: document.replace(field, () => value) };
        const answer = await send(JSON.stringify({ query: IMPORT, variables }));
        if (isStored(answer)) await expectReadable();
      }),
      { numRuns: 15 },
    );
    await app.ask(IMPORT, { document }, token);
    expect(app.defects).toEqual([]);
  });

  it('in a file for the command line is refused with its place, or imported', { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keikaku-extremes-'));
    const { uri, username, password } = inject('graph');
    const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const { yaml } = smallPlanDocument();
    const names: [string, string, number][] = [
      ['value: 58', 'value: .inf', 1],
      ['value: 58', 'value: .nan', 1],
      ['name: 公園課', `name: ${ASTRAL.repeat(2_001)}`, 1],
      ['name: 公園課', `name: ${ASTRAL.repeat(2_000)}`, 0],
    ];
    for (const [found, written, code] of names) {
      const file = join(folder, 'plan.yaml');
      await writeFile(file, yaml.replace(found, written));
      const outcome = await keikaku(['import', file], environment);
      expect(outcome.code).toBe(code);
      if (code === 1) expect(outcome.stderr).toMatch(/plan\.yaml:\d+:\d+ /);
    }
    const { data } = await app.ask('{ node(id: "999997/department/koen") { ... on Department { name } } }');
    expect(data.node.name).toBe(ASTRAL.repeat(2_000));
    await rm(folder, { recursive: true });
  });

  it('that was stored is the same in a backup', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keikaku-extremes-'));
    const file = join(folder, 'all.backup');
    await withGraph(inject('graph'), (graph) => writeBackupFile(file, readBackup(graph)));
    const kept: string[] = [];
    for await (const record of readBackupFile(file)) {
      if ('node' in record) kept.push(JSON.stringify(sorted(record.node.properties)));
    }
    // What is counted of plans is counted again where they are restored.
    const own =
      'MATCH (node) WHERE NOT node:PlanSums|DepartmentSums|PillarSums|MunicipalitySums RETURN properties(node) AS properties';
    const rows = await run(own, {}, inject('graph') as GraphConfig);
    expect(kept.sort()).toEqual(rows.map(({ properties }) => JSON.stringify(sorted(properties))).sort());
    await rm(folder, { recursive: true });
  });
});

const sorted = (properties: unknown) =>
  Object.entries(properties as object).sort(([one], [other]) => (one < other ? -1 : 1));
