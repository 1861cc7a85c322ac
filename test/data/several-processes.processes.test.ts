import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MAX_STALENESS_MS } from '../../src/data/store/data-version.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';
import { keikaku } from '../support/keikaku.js';

/** A client that lets the database say where to read and write, as a cluster needs it. */
const routed = () => ({ ...inject('graph'), uri: inject('graph').uri.replace(/^bolt/, 'neo4j') });

describe('a database that routes its clients', () => {
  it('answers the same', async () => {
    const [app, direct] = await Promise.all([TestApp.start(routed()), TestApp.start()]);
    const question = '{ plans { nodes { id revision programCount { listed distinct relisted } } } }';
    expect(await app.ask(question)).toEqual(await direct.ask(question));
    await Promise.all([app.stop(), direct.stop()]);
  });
});

describe('two processes on one database', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keikaku-two-'));
    app = await TestApp.start(routed(), { cacheMaxBytes: 10_000_000 });
  });
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true });
    await removePlan('two-2024', '011002');
  });

  it('one imports while the other serves: each answer is the old plan or the new one, whole', async () => {
    const file = join(folder, 'plan.json');
    const { uri, username, password } = routed();
    const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const document = await kashiwaDocument({ key: 'two-2024', municipality: '011002' });
    const imported = async (pillars: typeof document.pillars) => {
      const named = pillars.map((pillar) => ({ ...pillar, name: `${pillar.name}${pillars.length}` }));
      await writeFile(file, JSON.stringify({ ...document, pillars: named }));
      return keikaku(['import', file], environment);
    };
    await app.ask('{ programs { totalCount } }');
    expect(await imported(document.pillars)).toMatchObject({ code: 0 });
    const ofPlan = await app.ask('{ programs(where: { plan: "two-2024" }) { totalCount } }');
    expect(ofPlan.data.programs.totalCount).toBe(68);
    expect(ofPlan.extensions?.notLoaded).toMatchObject([{ plan: 'two-2024', missingPillars: [1, 2] }]);

    const renamed = document.pillars.map((pillar) => ({ ...pillar, name: `新${pillar.name}` }));
    let isDone = false;
    const importing = imported(renamed).finally(() => {
      isDone = true;
    });
    const question = '{ plan(id: "two-2024") { revision pillars { name } programCount { listed } } }';
    const seen = new Set<string>();
    const ask = async () => {
      const { data, errors } = await app.ask(question);
      expect(errors).toBeUndefined();
      const { revision, pillars, programCount } = data.plan;
      const isNew = pillars.map(({ name }: { name: string }) => name.startsWith('新'));
      expect(new Set(isNew).size).toBe(1);
      expect(programCount.listed).toBe(77);
      seen.add(`${isNew[0] ? 'new' : 'old'} ${revision}`);
      return isNew[0];
    };
    while (!isDone) await ask();
    expect(await importing).toMatchObject({ code: 0 });
    await new Promise((resolve) => setTimeout(resolve, MAX_STALENESS_MS + 100));
    expect(await ask()).toBe(true);
    expect(seen.size).toBe(2);
  }, 120_000);
});
