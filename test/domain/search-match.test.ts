import { describe, expect, it } from 'vitest';
import { matchIn } from '../../src/domain/search-match.js';
import { parseSearchText } from '../../src/domain/search-text.js';
import type { SearchedField } from '../../src/domain/searched-texts.js';
import { synonymsOf } from '../../src/domain/synonyms.js';

const KNOWN = synonymsOf([{ same: [['社協', '社会福祉協議会']] }]);
const snippet = (text: string, name: string) =>
  matchIn([{ field: 'name', text: name }], parseSearchText(text, KNOWN)).snippet;

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
    ['鎌が谷', '鎌ヶ谷市と鎌ケ谷市', '<mark>鎌ヶ谷</mark>市と<mark>鎌ケ谷</mark>市'],
    ['バスタクシー', 'バス・タクシー券', '<mark>バス・タクシー</mark>券'],
    ['センター', '総合センタ－の', '総合<mark>センタ－</mark>の'],
    ['高橋', '髙橋', '<mark>髙橋</mark>'],
    ['葛飾', '葛󠄀飾区', '<mark>葛󠄀飾</mark>区'],
    ['2024年度', '令和六年度とR6年度', '<mark>令和六年度</mark>と<mark>R6年度</mark>'],
    ['令和6', '2024年度', '<mark>2024</mark>年度'],
    ['11756', '11,756円', '<mark>11,756</mark>円'],
    ['㈱', '（株）見本と株式', '<mark>（株）</mark>見本と株式'],
    ['・', '運動・文化', '運動<mark>・</mark>文化'],
    ['社協', '柏市社会福祉協議会', '柏市<mark>社会福祉協議会</mark>'],
    ['社会福祉協議会', '社協と社会福祉協議会', '<mark>社協</mark>と<mark>社会福祉協議会</mark>'],
    ['p.72', '72ページ', '<mark>72ページ</mark>'],
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
  const field = (text: string, texts: Partial<Record<SearchedField, string>>) =>
    matchIn(
      Object.entries(texts).map(([field, text]) => ({ field: field as SearchedField, text })),
      parseSearchText(text, KNOWN),
    ).field;

  it('is the first that holds a term', () => {
    expect(field('相談', { name: '相談会', summary: '相談' })).toBe('name');
    expect(field('相談', { name: '研修会', summary: '相談' })).toBe('summary');
    expect(field('相談', { summary: '相談', term: '相談' })).toBe('term');
    expect(field('相談', { note: '相談', listingSummary: '相談', name: '研修' })).toBe('listingSummary');
    expect(field('相談 研修', { name: '研修会', summary: '相談' })).toBe('name');
    expect(field('計画', { title: '福祉計画' })).toBe('title');
  });

  it('is the first there where none does', () => {
    expect(field('相談', { summary: '研修' })).toBe('summary');
  });
});
