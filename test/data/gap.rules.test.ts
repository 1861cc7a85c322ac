import { describe, expect, it } from 'vitest';
import { GAP_RULES, parseGapRule } from '../../src/data/analysis/gap.rules.js';

const FILE = 'pillar-without-name.cypher';
const TEXT = `// rule: PILLAR_WITHOUT_NAME
// severity: WARNING
// title ja: 名前のない柱
// title en: Pillar without name
// ja: {PILLAR}{number}に名前がありません。
// en: Pillar {number} has no name.
// finds: A pillar without a name.
UNWIND $plans AS planId
MATCH (:Plan {id: planId})-[:HAS_PILLAR]->(pillar)
WHERE pillar.name IS NULL
RETURN planId AS plan, pillar.id AS node, pillar.number AS number
ORDER BY pillar.sortKey
`;

describe('a gap rule', () => {
  it('is all that its file says', () => {
    const { statement, ...rule } = parseGapRule(FILE, TEXT);
    expect(rule).toEqual({
      code: 'PILLAR_WITHOUT_NAME',
      severity: 'WARNING',
      severities: ['WARNING'],
      title: { ja: '名前のない柱', en: 'Pillar without name' },
      sentence: { ja: '{PILLAR}{number}に名前がありません。', en: 'Pillar {number} has no name.' },
      finds: 'A pillar without a name.',
    });
    expect(statement.name).toBe('gap.PILLAR_WITHOUT_NAME');
    expect(statement.text).toMatch(/^\/\/ gap\.PILLAR_WITHOUT_NAME\nUNWIND .+sortKey$/s);
  });

  it.each([
    ['lacks a line', TEXT.replace(/\/\/ en.+\n/, ''), 'it is one line each of "// rule: …", "// severity: …"'],
    ['has a line more', TEXT.replace('UNWIND', '// more\nUNWIND'), 'it is one line each of'],
    ['has no statement', TEXT.slice(0, TEXT.indexOf('UNWIND')), 'it is one line each of'],
    [
      'bears another code',
      TEXT.replace('PILLAR_', 'PLAN_'),
      'the rule PLAN_WITHOUT_NAME belongs into a file named plan-without-name.cypher',
    ],
    ['has no such severity', TEXT.replace('WARNING', 'FATAL'), '"FATAL" is no severity; it is one of ERROR, WARNING'],
    ['says what is not returned', TEXT.replaceAll('{number}', '{code}'), 'its statement returns no "code"'],
    ['returns no node', TEXT.replace('pillar.id AS node, ', ''), 'its statement returns no "node"'],
    ['names no level', TEXT.replace('{PILLAR}', '{COLUMN}'), 'its statement returns no "COLUMN"'],
  ])('fails at start, with the name of its file, when it %s', (_what, text, message) => {
    expect(() => parseGapRule(FILE, text)).toThrow(`cypher/gaps/${FILE}: ${message}`);
  });

  it('comes the gravest first, and by code within a severity', () => {
    const order = GAP_RULES.map(({ code, severity }) => `${['ERROR', 'WARNING', 'INFO'].indexOf(severity)} ${code}`);
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBe(order.length);
  });
});
