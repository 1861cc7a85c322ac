import { describe, expect, it } from 'vitest';
import { type GapFacts, gapMessage } from '../../src/domain/gap.js';

const NAMES = new Map([['POLICY', '施策の方向性'] as const]);
const PLACE = [
  { level: 'MEASURE' as const, name: '4.3' },
  { level: 'POLICY' as const, name: 2 },
];

describe('what is said of a gap', () => {
  it.each<[string, string, GapFacts, ...said: [ja: string, en: string]]>([
    // A place reads from the general in Japanese, from the particular in English; a level not named has its usual name.
    ['{place}。', '{place}.', { place: PLACE }, '施策4.3の施策の方向性2。', 'policy 2 of measure 4.3.'],
    ['{INITIATIVE}と{POLICY}。', 'No {POLICY}.', {}, '取組と施策の方向性。', 'No policy.'],
    ['{years}年度。', 'In {years}.', { years: [2024, 2026] }, '2024・2026年度。', 'In 2024, 2026.'],
    ['{a}→{b}。', '{b}.', { a: 0, b: 62.5 }, '0→62.5。', '62.5.'],
    // What is printed is not searched for placeholders.
    ['{name}。', '{name}.', { name: '{POLICY}$&' }, '{POLICY}$&。', '{POLICY}$&.'],
    // Names as plans print them, in which no end of a sentence can be told.
    ...[
      '相談（オンライン）SNS窓口',
      'グループホーム（共同生活援助）GH数',
      '「こころ」ABC',
      '就労A',
      '守る。',
      'SNS',
      'Job Coach.',
    ].map((name): [string, string, GapFacts, string, string] => [
      '{name}に担当課がない。',
      'The program {name} has no department.',
      { name },
      `${name}に担当課がない。`,
      `The program ${name} has no department.`,
    ]),
  ])('%s %s %o', (ja, en, facts, saidJa, saidEn) => {
    expect(gapMessage({ ja, en }, facts, NAMES)).toEqual({ ja: saidJa, en: saidEn });
  });
});
