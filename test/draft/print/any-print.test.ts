import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../../src/draft/print/print-account.js';
import { draftOfText } from './profiles.js';

// Whatever order lines come in, a draft is made of them: what does not fit is told, and does not refuse the rest.

const LINES = [
  '第１章 はじめに',
  '第２章',
  '柱１ 暮らし',
  '柱１ 学び',
  '柱２ 暮らし',
  '施策１ 相談の充実（重点）',
  '施策１ 防災',
  '施策２ 相談の充実',
  '（１） 窓口',
  '（２） 窓口',
  '課題',
  '方針',
  '目指す姿',
  '数値目標',
  '【主な取組】',
  '担当課：福祉課、福祉課',
  '１．足りない。【→方針２へ】',
  '１．増やす。【→取組１（７２ページ）へ】',
  '２．広げる。【→施策１（７０ページ）へ】',
  '○ 暮らせるまち。【→施策２（７１ページ）へ】',
  '文が続きます。',
  '文が続き',
  '事業名（担当課） 事業内容',
  '総合相談事業（福祉課、福祉課）',
  '《再掲》総合相談事業（健康課）',
  '訪問事業',
  '（柏市部会）',
  '（福祉課）',
  '行います。',
  '指標名 方向性 実績（R5） 目標（R8） 目標（R8）',
  '【方針１】相談件数（件/年） 増加 94.6/93.2 － 100以上',
  '【方針９】相談件数（件/年）',
  '満足度1（％）',
  '増加 １３ － ２５',
  '対象を定めてから決める',
  '1 用語：意味のこと。',
  '1 用語：別の意味のこと。',
  '※2 出典',
  '- 12 -',
  '46.2',
  '（',
  '】',
];

const PROFILES = [
  'levels: { 第n章: section, 柱n: pillar, 施策n: measure, （n）: initiative }\n',
  'levels: { 柱n: pillar, 施策n: measure, （n）: program }\nlabels: { 目指す姿: fact, 課題: evidence }\n',
  'levels: { 施策n: initiative }\n',
];

it('is drafted without being refused, and every line of it is accounted for', () => {
  const lines = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(lines, fc.constantFrom(...PROFILES), fc.boolean(), (some, profile, withTexts) => {
      const { account, print } = draftOfText(`${some.join('\n')}\n`, profile, withTexts);
      expect(linesOf(print).filter((line) => !account.fateOf(line))).toEqual([]);
    }),
    { numRuns: 1_500, seed: 2026 },
  );
});
