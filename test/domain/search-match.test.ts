import { describe, expect, it } from 'vitest';
import { matchIn } from '../../src/domain/search-match.js';
import { parseSearchText } from '../../src/domain/search-text.js';

const snippet = (text: string, name: string) => matchIn({ name }, parseSearchText(text)).snippet;

describe('a snippet', () => {
  it.each([
    ['相談支援', '外来相談支援事業', '外来<mark>相談支援</mark>事業'],
    ['相談 事業', '相談の事業と相談', '<mark>相談</mark>の<mark>事業</mark>と<mark>相談</mark>'],
    ['相談支 談支援', '相談支援', '<mark>相談支援</mark>'],
    ['障害', '障がい者と障碍者', '<mark>障がい</mark>者と<mark>障碍</mark>者'],
    ['障がい者', '障害者', '<mark>障害者</mark>'],
    ['ボランティア', 'ﾎﾞﾗﾝﾃｨｱ講座', '<mark>ﾎﾞﾗﾝﾃｨｱ</mark>講座'],
    ['ﾎﾞ', '市ﾎﾞﾗﾝﾃｨｱ', '市<mark>ﾎﾞ</mark>ﾗﾝﾃｨｱ'],
    ['ぼらんてぃあ', 'ボランティア', '<mark>ボランティア</mark>'],
    ['ict', 'ＩＣＴの活用', '<mark>ＩＣＴ</mark>の活用'],
    ['ic', 'ICTとmagic', '<mark>IC</mark>Tとmagic'],
    ['3', '13と3と2.3', '13と<mark>3</mark>と2.<mark>3</mark>'],
    ['談', '相談談話', '相<mark>談談</mark>話'],
    ['発達・支援', '発達、支援と発達支援', '<mark>発達、支援</mark>と<mark>発達支援</mark>'],
    ['株式', '㍿と株式', '<mark>㍿</mark>と<mark>株式</mark>'],
    ['𠮷野', '𠮷野と吉野', '<mark>𠮷野</mark>と吉野'],
    ['b', '<b>&"\'</b>', '&lt;<mark>b</mark>&gt;&amp;&quot;&#39;&lt;/<mark>b</mark>&gt;'],
    ['amp', '&amp;', '&amp;<mark>amp</mark>;'],
    ['支援', '<mark>支援</mark>', '&lt;mark&gt;<mark>支援</mark>&lt;/mark&gt;'],
    ['見当たらず', '相談', '相談'],
  ])('for %s in %s is %s', (text, name, html) => {
    expect(snippet(text, name)).toBe(html);
  });

  it.each([
    [0, '', '…'],
    [40, '…', '…'],
    [150, '…', ''],
  ])('is 80 letters around the first match, here at %i', (place, before, after) => {
    const text = `${'あ'.repeat(place)}相談${'𠮷'.repeat(150 - place)}`;
    const html = snippet('相談', text);
    expect(html).toContain('<mark>相談</mark>');
    expect([...html.replaceAll(/<\/?mark>/g, '')]).toHaveLength(80 + before.length + after.length);
    expect([html.startsWith('…'), html.endsWith('…')]).toEqual([before !== '', after !== '']);
  });

  it('marks a match to the end where it is cut', () => {
    expect(snippet('相'.repeat(120), '相'.repeat(150))).toBe(`<mark>${'相'.repeat(80)}</mark>…`);
  });
});

describe('the field of a match', () => {
  const field = (text: string, texts: Parameters<typeof matchIn>[0]) => matchIn(texts, parseSearchText(text)).field;

  it('is the first that holds a term', () => {
    expect(field('相談', { name: '相談会', summary: '相談' })).toBe('name');
    expect(field('相談', { name: '研修会', summary: '相談' })).toBe('summary');
    expect(field('相談', { term: '相談', summary: '相談', name: null })).toBe('term');
    expect(field('相談 研修', { name: '研修会', summary: '相談' })).toBe('name');
    expect(field('計画', { title: '福祉計画' })).toBe('title');
  });

  it('is the first there where none does', () => {
    expect(field('相談', { name: null, summary: '研修' })).toBe('summary');
  });
});
