import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formatProblems, PlanDocumentError } from '../../src/plan-document/problem.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { exportPlan } from '../../src/workbook/export-plan.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { IMPORT } from '../support/writes.js';

const DRY_RUN = `mutation ($document: String!) {
  importPlan(document: $document, dryRun: true) { outcome changes { added { id } changed { id label } removed { id } } userErrors { code } }
}`;
const WORKBOOK = `mutation ($workbook: Bytes!) {
  importWorkbook(workbook: $workbook) { outcome userErrors { code field messageJa } }
}`;

describe('importPlan', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await TestApp.start();
    token = await makeToken({ name: 'importer', scopes: ['import'], municipalities: ['999997', '011002'] });
  });
  afterAll(async () => {
    await removeTokens();
    await app.stop();
  });
  afterEach(async () => {
    await removePlan('mihon-2024', '999997');
    await removePlan('import-2024', '011002');
  });

  const send = async (document: string) => (await app.ask(IMPORT, { document }, token)).data.importPlan;

  it('stores a plan from YAML or JSON, and tells what it did', async () => {
    const { yaml, document } = smallPlanDocument();
    const first = await send(yaml);
    expect(first).toMatchObject({ plan: { id: 'mihon-2024' }, outcome: 'CREATED', userErrors: [] });
    expect(first.counts).toMatchObject({ changed: 0, removed: 0 });
    const second = await send(JSON.stringify(document));
    expect(second).toEqual({ ...first, outcome: 'UNCHANGED', counts: { added: 0, changed: 0, removed: 0 } });
    const third = await send(yaml.replace('name: 公園課', 'name: 公園緑地課'));
    expect(third).toMatchObject({ outcome: 'UPDATED', counts: { added: 0, changed: 1, removed: 0 } });
    const { data } = await app.ask(
      '{ plan(id: "mihon-2024") { history { nodes { by what before after reason fiscalYear } } } }',
    );
    const change = { by: 'importer', what: 'PLAN_IMPORTED', reason: null, fiscalYear: null };
    expect(data.plan.history.nodes).toEqual([
      { ...change, before: first.plan.revision, after: third.plan.revision },
      { ...change, before: null, after: first.plan.revision },
    ]);
  });

  it('tells what it would do, and stores nothing, in a dry run', async () => {
    const { yaml } = smallPlanDocument();
    await send(yaml);
    const { data } = await app.ask(DRY_RUN, { document: yaml.replace('name: 公園課', 'name: 公園緑地課') }, token);
    expect(data.importPlan).toEqual({
      outcome: 'UPDATED',
      changes: { added: [], changed: [{ id: '999997/department/koen', label: '公園緑地課' }], removed: [] },
      userErrors: [],
    });
    expect(await run("MATCH (body:Department {id: '999997/department/koen'}) RETURN body.name AS name")).toEqual([
      { name: '公園課' },
    ]);
    expect(await run("MATCH (change:Change {plan: 'mihon-2024'}) RETURN count(change) AS changes")).toEqual([
      { changes: 1 },
    ]);
  });

  it('takes a workbook, unless the plan was changed since', async () => {
    const { yaml, document } = smallPlanDocument();
    const first = await send(yaml);
    const stored = { document: toPlanGraph(document).document, revision: first.plan.revision, recorded: [] };
    const workbook = Buffer.from(await exportPlan(stored, 'xlsx')).toString('base64');
    const sendWorkbook = async () => (await app.ask(WORKBOOK, { workbook }, token)).data.importWorkbook;
    expect(await sendWorkbook()).toEqual({ outcome: 'UNCHANGED', userErrors: [] });
    await send(yaml.replace('title: 見本市福祉計画', 'title: 見本市地域福祉計画'));
    const { outcome, userErrors } = await sendWorkbook();
    expect(outcome).toBe(null);
    expect(userErrors).toEqual([
      {
        code: 'STALE_WORKBOOK',
        field: ['workbook'],
        messageJa: expect.stringMatching(/（UTC）importer。何も取り込んで/),
      },
    ]);
  });

  it('gives away the workbook of a stored plan, which changes nothing, and only to whoever may import', async () => {
    await send(smallPlanDocument().yaml);
    const EXPORT = `mutation ($id: ID!) { exportWorkbook(id: $id) { workbook userErrors { code field } } }`;
    const exported = async (plan: string) => (await app.ask(EXPORT, { id: plan }, token)).data.exportWorkbook;
    const { workbook, userErrors } = await exported('mihon-2024');
    expect(userErrors).toEqual([]);
    const again = (await app.ask(WORKBOOK, { workbook }, token)).data.importWorkbook;
    expect(again).toEqual({ outcome: 'UNCHANGED', userErrors: [] });
    expect(await exported('none-2024')).toEqual({
      workbook: null,
      userErrors: [{ code: 'UNKNOWN_PLAN', field: ['id'] }],
    });
    const { data, errors } = await app.ask(EXPORT, { id: 'mihon-2024' });
    expect([data?.exportWorkbook, errors?.[0]?.extensions?.code]).toEqual([null, 'UNAUTHENTICATED']);
  });

  it('takes no workbook that is none', async () => {
    const ask = (workbook: string) => app.ask(WORKBOOK, { workbook }, token);
    const { data } = await ask(Buffer.from('PK\x03\x04 and no more').toString('base64'));
    expect(data.importWorkbook.userErrors).toEqual([
      {
        code: 'INVALID_PLAN_DOCUMENT',
        field: ['workbook'],
        messageJa: expect.stringContaining('Excel のファイルが壊れている'),
      },
    ]);
    const { errors } = await ask('not Base64');
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('Bytes are those of a file in Base64') });
  });

  it('tells each problem of a document, as the command line does', async () => {
    const wrong = smallPlanDocument().yaml.replace('priority: true', 'priority: maybe').replaceAll('[koen]', '[koenn]');
    for (const document of [wrong, '', '{', 'key: [', '<plan/>', '\0']) {
      const problems = problemsOf(document);
      const { plan, outcome, counts, userErrors } = await send(document);
      expect({ plan, outcome, counts }).toEqual({ plan: null, outcome: null, counts: null });
      expect(userErrors.map(({ message }: { message: string }) => message)).toEqual(problems);
      for (const { code, field } of userErrors) expect([code, field]).toEqual(['INVALID_PLAN_DOCUMENT', ['document']]);
    }
    expect(await run("MATCH (plan:Plan {id: 'mihon-2024'}) RETURN plan")).toEqual([]);
  });

  it('refuses the key of another city’s plan', async () => {
    const { document } = smallPlanDocument();
    await send(JSON.stringify(document));
    const taken = { ...document, municipality: { ...document.municipality, code: '011002' } };
    expect((await send(JSON.stringify(taken))).userErrors).toMatchObject([
      { code: 'PLAN_OF_ANOTHER_MUNICIPALITY', field: ['document'] },
    ]);
  });

  it('takes a document far larger than a question may be', { timeout: 120_000 }, async () => {
    const document = await kashiwaDocument({ key: 'import-2024', municipality: '011002' });
    for (let index = 0; index < 2_000; index += 1) {
      document.programs[`extra-${index}`] = { name: `追加事業${index}`, departments: ['jinji'] };
      document.pillars[0]?.measures?.[0]?.initiatives?.[0]?.programs?.push({ program: `extra-${index}` });
    }
    const text = JSON.stringify(document, null, 2);
    expect(text.length).toBeGreaterThan(300_000);
    expect(await send(text)).toMatchObject({ outcome: 'CREATED', userErrors: [] });
  });
});

describe('a large body', () => {
  let app: TestApp;
  let importer: string;
  let recorder: string;
  beforeAll(async () => {
    app = await TestApp.start();
    importer = await makeToken({ name: 'importer', scopes: ['import'] });
    recorder = await makeToken({ name: 'recorder', scopes: ['record'] });
  });
  afterAll(async () => {
    await removeTokens();
    await app.stop();
  });

  /** Sends a question padded to so many bytes, in one piece or in chunks of no declared length. */
  const send = (bytes: number, token: string | undefined, isChunked: boolean) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const text = JSON.stringify({ query: '{ plans { totalCount } }' });
      const body = text.slice(0, -1) + ' '.repeat(bytes - text.length) + text.slice(-1);
      const headers = {
        'content-type': 'application/json',
        ...(isChunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(bytes) }),
        ...(token && { authorization: `Bearer ${token}` }),
      };
      const sent = request(`${app.url}/graphql`, { method: 'POST', headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(parts).toString() }));
      });
      sent.on('error', reject);
      sent.end(body);
    });

  it.each([false, true])('comes in from who may import only (chunked: %s)', async (isChunked) => {
    expect((await send(100_000, undefined, isChunked)).status).toBe(200);
    for (const token of [undefined, 'x', recorder]) {
      const { status, body } = await send(100_001, token, isChunked);
      expect(status).toBe(413);
      expect(JSON.parse(body).errors[0].extensions.code).toBe('BODY_TOO_LARGE');
    }
    expect((await send(42_000_000, importer, isChunked)).status).toBe(200);
    expect((await send(42_000_001, importer, isChunked)).status).toBe(413);
  });
});

/** What the command line says of a document, a line each. */
function problemsOf(text: string): string[] {
  try {
    parsePlanDocument(Buffer.from(text), 'document');
  } catch (error) {
    if (error instanceof PlanDocumentError) return formatProblems(error.problems).split('\n').slice(0, -1);
    throw error;
  }
  throw new Error('It has no problem.');
}
