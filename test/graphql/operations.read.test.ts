import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProgramsServingSeveralPillarsDocument } from '../../schema/operations.generated.js';
import { TestApp } from '../support/app.js';

describe('the typed operations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  // Counted by hand in the printed plan: relistings whose first listing is in a pillar that is not loaded.
  it.each([
    ['社会福祉協議会', []],
    [
      '障害福祉課',
      [
        '柏市精神障害にも対応した地域包括ケアシステムの構築推進事業',
        '地域出前講座の実施',
        '柏市障害児等医療的ケア支援連絡会の開催',
        '医療的ケア児等に対する関連分野の支援を調整するコーディネーターの配置',
      ],
    ],
    ['指導監査課', ['指導監査の実施']],
  ])('ask what their documents say: programs of %s that serve two pillars', async (department, names) => {
    const { programs } = await app.askTyped(ProgramsServingSeveralPillarsDocument, { department });
    expect(programs?.nodes.map(({ name }) => name)).toEqual(names);
    expect(programs?.totalCount).toBe(names.length);
  });
});
