import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordsOfAll } from '../../src/data/analysis/dictionary.js';
import { TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

type Ruby = { text: string; reading: string | null }[];

it('reads the names of departments by the dictionary', async () => {
  const { data } = await app.ask('{ departments(first: 100) { nodes { name ruby { text reading } } } }');
  const read = new Map<string, string>();
  for (const { name, ruby } of data.departments.nodes as { name: string; ruby: Ruby }[]) {
    expect(ruby.map(({ text }) => text).join('')).toBe(name);
    read.set(name, ruby.map(({ text, reading }) => reading ?? text).join(''));
  }
  expect(read.get('障害福祉課')).toBe('しょうがいふくしか');
  expect(read.get('子育て支援課')).toBe('こそだてしえんか');
  expect(read.get('キッズルーム')).toBe('キッズルーム');
  // One statement for the list, one for all corrections, one for what is not loaded.
  expect(app.statements.map(({ name }) => name).filter((name) => name === 'reading.byNodes')).toHaveLength(1);
}, 60_000);

it('reads a name as the plan document says, where it does', async () => {
  const where = '{ name: { eq: "柏市障がい者スポーツ推進連絡会" } }';
  const { data } = await app.ask(`{ programs(where: ${where}) { nodes { ruby { text reading } } } }`);
  expect(data.programs.nodes).toEqual([
    {
      ruby: [{ text: '柏市障がい者スポーツ推進連絡会', reading: 'かしわししょうがいしゃすぽーつすいしんれんらくかい' }],
    },
  ]);
}, 60_000);

it('reads a name once, however often a request asks for it', async () => {
  const aliases = Array.from({ length: 99 }, (_, n) => `a${n}: ruby { text reading }`);
  const { data, errors } = await app.ask(`{ programs(first: 5) { nodes { ${aliases.join(' ')} } } }`);
  expect(errors).toBeUndefined();
  for (const { a0, a98 } of data.programs.nodes) expect(a98).toEqual(a0);
  expect(app.statements.filter(({ name }) => name === 'reading.byNodes')).toHaveLength(1);

  const names = ['障害福祉課', '子育て支援課', '障害福祉課'];
  const [first, , again] = await wordsOfAll(names);
  expect(again).toBe(first);
  expect((await wordsOfAll(names))[0]).toBe(first);
}, 60_000);

it('lets others take their turn while it reads many names', async () => {
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await wordsOfAll(Array.from({ length: 500 }, (_, n) => `第${n}障害福祉課`));
  isDone = true;
  // 500 names of some seven letters.
  expect(turns).toBeGreaterThan(15);
}, 60_000);
