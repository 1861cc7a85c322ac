import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readBackupFile, writeBackupFile } from '../../src/cli/backup.file.js';
import { checkRecordedActuals } from '../../src/data/plan/actual.repository.js';
import { readBackup } from '../../src/data/writing/backup.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan, run } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { CORRECT, WITHDRAW } from '../support/writes.js';

const SERIES = 'mihon-2024/series/moved-to-jobs';
const PLACE = { series: SERIES, fiscalYear: 2025 };

// Version 0.1.0 stored whatever GraphQL takes for a Float.
describe.each([
  ['1.0 / 0.0', 'Infinity'],
  ['-1.0 / 0.0', '-Infinity'],
  ['0.0 / 0.0', 'NaN'],
  ['1e308', '1e+308'],
])('a recorded actual of %s', (number, shown) => {
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
  beforeEach(async () => {
    await run(
      `MERGE (actual:RecordedActual {id: $id})
       SET actual.series = $series, actual.fiscalYear = toInteger($fiscalYear), actual.kind = 'ACTUAL', actual.value = ${number}`,
      { id: `${SERIES}/actual/2025`, ...PLACE },
    );
  });

  const check = () => withGraph(inject('graph'), (graph) => checkRecordedActuals(graph));

  it('is shown as text, and hides nothing else', async () => {
    const { data, errors } = await app.ask(
      `{ indicators(where: { plan: "mihon-2024" }) { nodes { series { actuals { fiscalYear value printed } assessment { status } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.indicators.nodes).toHaveLength(3);
    expect(data.indicators.nodes[0].series[0]).toEqual({
      actuals: [
        { fiscalYear: 2024, value: 60, printed: '60' },
        { fiscalYear: 2025, value: null, printed: shown },
      ],
      // 60 in 2024 lies below 58 + 2 × (74 − 58) ÷ 4 = 66.
      assessment: { status: 'BEHIND' },
    });
    const csv = await fetch(`${app.url}/csv/indicator-values?plan=mihon-2024`);
    expect(csv.status).toBe(200);
    expect(await csv.text()).toContain(shown);
  });

  it('is told with its place and what to do', async () => {
    const place = { code: 'ILLEGIBLE_ACTUALS', message: expect.stringContaining(`${SERIES} 2025: `) };
    await expect(check()).rejects.toMatchObject(place);
  });

  it('is corrected', async () => {
    const { data } = await app.ask(CORRECT, { ...PLACE, value: 70, reason: '誤り。' }, token);
    expect(data.correctActual).toMatchObject({ actual: { value: 70 }, userErrors: [] });
    await check();
    const history = await app.ask('{ history(first: 1) { nodes { before after } } }');
    expect(history.data.history.nodes).toEqual([{ before: shown, after: '70' }]);
  });

  it('is withdrawn', async () => {
    const { data } = await app.ask(WITHDRAW, { ...PLACE, reason: '誤り。' }, token);
    expect(data.withdrawActual).toMatchObject({ actual: null, userErrors: [] });
    await check();
  });

  it('is the same in a backup', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keikaku-illegible-'));
    const file = join(folder, 'all.backup');
    await withGraph(inject('graph'), (graph) => writeBackupFile(file, readBackup(graph)));
    const values: unknown[] = [];
    for await (const record of readBackupFile(file)) {
      if ('node' in record && record.node.labels.includes('RecordedActual')) values.push(record.node.properties.value);
    }
    expect(values).toEqual([Number(shown)]);
    await rm(folder, { recursive: true });
  });
});
