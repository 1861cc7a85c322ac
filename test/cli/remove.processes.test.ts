import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { confirmed } from '../../src/cli/confirm.js';
import { describeRemovable } from '../../src/cli/remove.command.js';
import { seedEmptyDatabase } from '../../src/cli/seed.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { readRemovablePlan } from '../../src/data/writing/plan-removal.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { removePlan, run } from '../support/database.js';
import { keikaku } from '../support/keikaku.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';

describe('keikaku remove', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(smallPlanDocument().document)));
  });
  afterEach(() => removePlan('mihon-2024', '999997'));

  const remove = (...words: string[]) => {
    const { uri, username, password } = inject('graph');
    return keikaku(['remove', ...words], { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  };
  const plans = async () => (await run('MATCH (plan:Plan) RETURN plan.id AS id ORDER BY id')).map(({ id }) => id);

  it('removes nothing where nobody can be asked, unless told --yes', async () => {
    const refused = await remove('mihon-2024');
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--yes') });
    expect(await plans()).toEqual(['kashiwa-2024', 'mihon-2024']);
    const done = await remove('mihon-2024', '--yes', '--reason', '自治体コードの誤り。');
    expect(done).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^mihon-2024: 削除しました/) });
    expect(await plans()).toEqual(['kashiwa-2024']);
    expect(
      await run("MATCH (change:Change {what: 'PLAN_REMOVED'}) RETURN change.by AS by, change.reason AS reason"),
    ).toEqual([{ by: 'keikaku remove', reason: '自治体コードの誤り。' }]);
  });

  it('says what is wrong', async () => {
    const unknown = await remove('mihon-2025', '--yes');
    expect(unknown).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('(UNKNOWN_PLAN)') });
    const reason = await remove('mihon-2024', '--yes', '--reason', '\u001b[31m');
    expect(reason).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('U+001B') });
    expect(await plans()).toEqual(['kashiwa-2024', 'mihon-2024']);
  });

  it('shows what is going to be removed, and what stays', async () => {
    await run("CREATE (:RecordedActual {id: 'mihon-2024/series/x/actual/2025', series: 'mihon-2024/series/x'})");
    const plan = await withGraph(inject('graph'), (graph) => readRemovablePlan(graph, 'mihon-2024'));
    const shown = describeRemovable(plan);
    for (const part of ['mihon-2024', '見本市福祉計画', '見本市', '999997', '2024–2026']) expect(shown).toContain(part);
    for (const part of ['3 measures', '4 programs', '3 indicators', '1 recorded actuals'])
      expect(shown).toContain(part);
  });

  it('is not undone by the next start', async () => {
    const seed = () => seedEmptyDatabase(inject('graph'), new AbortController().signal);
    await remove('mihon-2024', '--yes');
    await run("MATCH (plan:Plan {id: 'kashiwa-2024'}) REMOVE plan:Plan");
    try {
      expect(await seed()).toEqual([]);
    } finally {
      await run("MATCH (plan:Node {id: 'kashiwa-2024'}) SET plan:Plan");
    }
  });
});

describe('a question to a person', () => {
  const answer = (text: string | null) => {
    const input = new PassThrough();
    const asked = confirmed('Remove it?', { input, output: new PassThrough() });
    input.end(text === null ? '' : `${text}\n`);
    return asked;
  };

  it.each(['y', 'Y', 'yes', ' はい ', 'ｙ'])('takes %j for yes', async (text) => expect(await answer(text)).toBe(true));
  it.each(['', 'n', 'no', 'いいえ', 'yy', 'yes no', null])('takes %j for no', async (text) =>
    expect(await answer(text)).toBe(false),
  );
});
