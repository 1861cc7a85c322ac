import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

describe('what is not loaded', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each([
    '{ programs(first: 1) { totalCount } }',
    '{ departments(first: 1) { nodes { programs(first: 1) { totalCount } } } }',
    '{ plan(id: "kashiwa-2024") { programCount { distinct } } }',
    '{ plan(id: "kashiwa-2024") { pillars { number } } }',
    '{ node(id: "kashiwa-2024/program/supporter-training") { ... on Program { listings { order } } } }',
    '{ node(id: "kashiwa-2024/program/supporter-training") { ... on Program { measures { code } } } }',
    '{ municipalities { nodes { departments { name } } } }',
    '{ node(id: "kashiwa-2024/program/supporter-training") { ... on Program { reach { pillars { atLeast } } } } }',
    '{ node(id: "kashiwa-2024/pillar/3") { ... on Pillar { programs(where: { relisted: false }) { totalCount } } } }',
    '{ node(id: "kashiwa-2024/footnote/25") { ... on Footnote { explains { id } } } }',
    '{ nodes(ids: ["122173/committee/hataraku-bukai"]) { ... on Committee { programs { name } } } }',
  ])('is told beside %s', async (question) => {
    const { errors, extensions } = await app.ask(question);
    expect(errors).toBeUndefined();
    expect(extensions?.notLoaded).toEqual([
      {
        plan: 'kashiwa-2024',
        missingPillars: [1, 2],
        message: expect.stringContaining('柱1・柱2は読み込まれていません'),
        messageJa:
          '柏市「ノーマライゼーションかしわプラン2024」の柱1・柱2は読み込まれていません。この回答には含まれません。',
        messageEn: 'Not loaded and not in this answer: pillar 1, 2 of kashiwa-2024.',
      },
    ]);
    expect(app.statements.filter(({ name }) => name === 'scope.byIds')).toHaveLength(1);
  });

  it.each([
    '{ plans { totalCount nodes { title missingPillars } } }',
    '{ node(id: "kashiwa-2024/measure/3.1") { ... on Measure { programCount { distinct } issues { number } } } }',
    '{ node(id: "kashiwa-2024/pillar/3") { ... on Pillar { programs(first: 1) { totalCount } } } }',
    '{ __typename }',
  ])('is nothing beside %s, which rests on what is loaded', async (question) => {
    expect((await app.ask(question)).extensions).toBeUndefined();
  });
});
