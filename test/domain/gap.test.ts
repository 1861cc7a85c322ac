import { describe, expect, it } from 'vitest';
import { type GapFacts, gapMessage } from '../../src/domain/gap.js';

const NAMES = new Map([['POLICY', '施策の方向性'] as const]);
const PLACE = [
  { level: 'MEASURE' as const, name: '4.3' },
  { level: 'POLICY' as const, name: 2 },
];

describe('what is said of a gap', () => {
  it.each<[string, string, GapFacts, string]>([
    // A place reads from the general in Japanese, from the particular in English; a level not named has its usual name.
    ['{place}。', '{place}.', { place: PLACE }, '施策4.3の施策の方向性2。policy 2 of measure 4.3.'],
    ['{INITIATIVE}と{POLICY}。', 'No {POLICY}.', {}, '取組と施策の方向性。No policy.'],
    ['{years}年度。', 'In {years}.', { years: [2024, 2026] }, '2024・2026年度。In 2024, 2026.'],
    ['{a}→{b}。', '{b}.', { a: 0, b: 62.5 }, '0→62.5。62.5.'],
    // What is printed is not searched for placeholders.
    ['{name}。', '{name}.', { name: '{POLICY}$&' }, '{POLICY}$&。{POLICY}$&.'],
  ])('%s', (ja, en, facts, message) => {
    expect(gapMessage({ ja, en }, facts, NAMES)).toBe(message);
  });
});
