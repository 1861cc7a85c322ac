import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { loadInventedPlans } from '../support/invented-plans.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { RECORD } from '../support/writes.js';

// Counted by hand from test/plans/banbutsu-2030.yaml, which prints all that a plan can.

const PLAN = 'banbutsu-2030';
const STEPS = `${PLAN}/indicator/steps`;

describe('the files of a plan that prints everything', () => {
  let app: TestApp;
  let removePlans: () => Promise<void>;
  beforeAll(async () => {
    removePlans = await loadInventedPlans(PLAN);
    app = await TestApp.start();
  });
  afterAll(async () => {
    expect(app.defects).toEqual([]);
    await removeTokens();
    await removePlans();
    await app.stop();
  });

  const table = async (name: string) => {
    const reply = await fetch(`${app.url}/export/${PLAN}/${name}.parquet`);
    return parquetReadObjects({ file: await reply.arrayBuffer() });
  };

  it('hold bounds, periods, words and superseded values as they are printed', async () => {
    const values = (await table('values')).filter(({ indicator_id }) => indicator_id === STEPS);
    expect(values).toHaveLength(9 + 2 + 5);
    expect(values.filter(({ superseded }) => superseded === true).map(({ printed }) => printed)).toEqual(['6.6～6.9']);
    expect(values.find(({ text }) => text === '増加を目指す')).toMatchObject({
      value: null,
      unit: '千歩',
      series_name: '男性',
    });
    expect(values.find(({ printed }) => printed === '20,000（R12～R14累計）')).toMatchObject({
      ...{ value: 20000, period_kind: 'CUMULATIVE', period_label: 'R12～R14累計', kind: 'TARGET' },
      ...{ period_start: new Date('2030-04-01T00:00:00Z'), period_end: new Date('2033-03-31T00:00:00Z') },
    });
    expect(values.find(({ printed }) => printed === '6.2（R11）')).toMatchObject({
      fiscal_year: 2029,
      column_year: 2030,
    });
  });

  it('hold the part of a body, and the line of the plan itself', async () => {
    const links = await table('links');
    expect(links.find(({ from_id, type }) => from_id === PLAN && type === 'ENTRUSTED_TO')).toMatchObject({
      ...{ role: 'LEAD', note: '全体', order: 1 },
    });
    const [line] = (await table('listings')).slice(-1);
    expect(line).toMatchObject({ place_id: null, program_name: '計画の点検', relisted: true });
    const [plan] = await table('plans');
    expect(plan).toMatchObject({
      laws: ['架空法第1条'],
      published: '2030-03-24',
      excerpt: '架空の計画の全てを含みます。',
    });
  });

  it('count what they do not hold', async () => {
    const reply = await fetch(`${app.url}/export/${PLAN}.parquet`);
    const files = unzipSync(new Uint8Array(await reply.arrayBuffer()));
    const { losses } = JSON.parse(Buffer.from(files['about.json'] as Uint8Array).toString());
    const counts = Object.fromEntries(losses.map(({ kind, count }: { kind: string; count: number }) => [kind, count]));
    expect(counts).toMatchObject({ levelNames: 7, footnotes: 1, facts: 8, markLegend: 2, files: 1 });
  });

  it('change with what is recorded, and are then known by another ETag', async () => {
    const path = `${app.url}/export/${PLAN}/values.parquet`;
    const before = (await fetch(path)).headers.get('etag') as string;
    const token = await makeToken({ name: '企画課', municipalities: ['999059'] });
    const { errors } = await app.ask(
      RECORD,
      { series: `${PLAN}/series/steps.women`, fiscalYear: 2031, value: 5200 },
      token,
    );
    expect(errors).toBeUndefined();
    const after = await fetch(path, { headers: { 'if-none-match': before } });
    expect(after.status).toBe(200);
    const recorded = (await table('values')).filter(({ recorded }) => recorded === true);
    expect(recorded).toMatchObject([{ kind: 'ACTUAL', fiscal_year: 2031, value: 5200, series_name: '女性' }]);
  });

  it('are made once for all who ask at the same time', async () => {
    const other = await TestApp.start();
    other.statements = [];
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => fetch(`${other.url}/export/${PLAN}.datapackage`)),
    );
    const sizes = await Promise.all(replies.map(async (reply) => (await reply.arrayBuffer()).byteLength));
    expect(new Set(sizes).size).toBe(1);
    expect(other.statements.filter(({ name }) => name === 'planContent.nodes')).toHaveLength(1);
    await other.stop();
  });
});
