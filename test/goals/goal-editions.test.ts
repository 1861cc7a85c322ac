import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOALS, parseGoals } from '../../src/goals/goal-editions.js';

const SHOFUKU7 = readFileSync('seed/goals/shofuku7.yaml', 'utf8');
const changed = (from: string, to: string) => {
  expect(SHOFUKU7).toContain(from);
  return () => parseGoals(SHOFUKU7.replace(from, to), 'seed/goals/shofuku7.yaml');
};

describe('the goals of the 7th plans for people with disabilities', () => {
  const goals = parseGoals(SHOFUKU7, 'seed/goals/shofuku7.yaml');

  it('stand under the seven headings of the guideline, in its order', () => {
    expect([...new Set(goals.map(({ heading }) => heading))]).toEqual([
      '施設入所者の地域生活への移行',
      '精神障害にも対応した地域包括ケアシステムの構築',
      '地域生活支援の充実',
      '福祉施設から一般就労への移行等',
      '障害児支援の提供体制の整備等',
      '相談支援体制の充実・強化等',
      '障害福祉サービス等の質を向上させるための取組に係る体制の構築',
    ]);
    // Two, three, one, five, and one of each of the others.
    expect(goals.map(({ code }) => code.split('-')[1]).join('')).toBe('11222344444567');
    expect([...GOALS.values()]).toEqual(goals);
  });

  it('have a standard where the text that was opened prints one', () => {
    const numbers = goals.flatMap(({ code, standard }) =>
      standard === null ? [] : [[code, standard.match(/[\d.]+(?=倍|％)/)?.[0]]],
    );
    expect(numbers).toEqual([
      ['shofuku7-1-1', '6'],
      ['shofuku7-1-2', '5'],
      ['shofuku7-3-1', undefined],
      ['shofuku7-4-1', '1.28'],
      ['shofuku7-4-2', '1.31'],
      ['shofuku7-4-3', '1.29'],
      ['shofuku7-4-4', '1.28'],
      ['shofuku7-5-1', undefined],
    ]);
  });

  it('name that text', () => {
    for (const { source, edition } of goals) {
      expect(source.title).not.toBe('');
      expect(source.opened).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(edition.source.url).toContain('city.fukuoka.lg.jp');
    }
  });
});

describe('a file of goals that is none', () => {
  it.each([
    [
      'a source that is not there',
      'source: saitama',
      'source: urawa',
      '"urawa" is none of the sources',
      'goals[0].source',
    ],
    [
      'the code of another heading',
      'code: shofuku7-1-1',
      'code: shofuku7-2-1',
      'begins with shofuku7-1-',
      'goals[0].code',
    ],
    [
      'a code that two have',
      'code: shofuku7-1-2',
      'code: shofuku7-1-1',
      'the code of another goal, too',
      'goals[1].code',
    ],
    ['a heading that is not there', 'heading: 1', 'heading: 8', 'there is no heading 8', 'goals[0].heading'],
    ['a word that it does not know', 'standard: null', 'standrad: null', 'standrad', 'goals[2]'],
    ['an address that is none', 'url: https://www.city.saitama.jp', 'url: javascript:', 'URL', 'sources.saitama.url'],
  ])('is refused for %s, by its name', (_what, from, to, message, path) => {
    expect(changed(from, to)).toThrow(/^seed\/goals\/shofuku7\.yaml holds no edition/);
    expect(changed(from, to)).toThrow(message);
    expect(changed(from, to)).toThrow(path);
  });
});
