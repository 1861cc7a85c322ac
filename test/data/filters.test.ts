import Cypher from '@neo4j/cypher-builder';
import { describe, expect, it } from 'vitest';
import { composed } from '../../src/data/list/composed.js';
import { conditionsOf } from '../../src/data/list/filter.js';
import { matching } from '../../src/data/list/filter.match.js';
import { type ProgramWhere, programFilter } from '../../src/data/plan/program.repository.js';

/** The composed text of a filter of programs, without its values. */
function textOf(where: ProgramWhere): string {
  const program = new Cypher.NamedNode('program');
  const match = new Cypher.Match(new Cypher.Pattern(program, { labels: ['Program'] }));
  return composed(matching(match, conditionsOf(programFilter, program, where)).return(program)).cypher;
}

const subqueriesIn = (text: string) => text.match(/\b(?:EXISTS|COUNT|COLLECT) \{/g)?.length ?? 0;

describe('the statement of a filter', () => {
  const like: [string, ProgramWhere, ProgramWhere][] = [
    [
      'other values',
      { name: { contains: '相談' }, jointly: true, serves: { level: 'MEASURE', atLeast: 2 } },
      { name: { contains: '子ども' }, jointly: false, serves: { level: 'MEASURE', atLeast: 3, loadedOnly: false } },
    ],
    ['longer lists', { id: ['a'], pillar: { number: [3] } }, { id: ['a', 'b', 'c'], pillar: { number: [3, 4, 5] } }],
    [
      'another order of fields',
      { plan: 'a', jointly: true, department: { name: { contains: 'a', eq: 'b' } } },
      { department: { name: { eq: 'b', contains: 'a' } }, jointly: true, plan: 'a' },
    ],
    [
      'another order of parts',
      { or: [{ jointly: true }, { measure: { priority: true } }, { not: { relisted: true } }] },
      { or: [{ not: { relisted: true } }, { jointly: true }, { measure: { priority: true } }] },
    ],
    [
      'parts that are said twice',
      { or: [{ jointly: true }, { relisted: true }] },
      { and: Array.from({ length: 60 }, () => ({ or: [{ jointly: true }, { relisted: true }] })) },
    ],
    [
      'and within and, and what asks nothing',
      { jointly: true, relisted: true },
      { and: [{ and: [{ jointly: true }, {}] }, { or: [] }, { not: { not: { relisted: true } } }] },
    ],
    [
      'the same deeper down',
      { not: { measure: { or: [{ priority: true }, { pillar: { number: [3] } }] } } },
      { not: { measure: { or: [{ pillar: { number: [4, 5] } }, { priority: false }] } } },
    ],
  ];

  it.each(like)('is the same for %s', (_what, one, other) => {
    expect(textOf(other)).toBe(textOf(one));
  });

  it('holds a subquery for each relation, however often it is asked about', () => {
    const or = Array.from({ length: 20 }, (_, index) => ({
      department: { name: { contains: `${index}` } },
      measure: { name: { contains: `${index}` } },
      jointly: true,
    }));
    expect(subqueriesIn(textOf({ or }))).toBe(3);
  });

  it('holds no subquery within OR and NOT', () => {
    const text = textOf({ or: [{ jointly: true }, { not: { measure: { priority: true } } }] });
    expect(text.slice(text.lastIndexOf('WHERE'))).not.toMatch(/EXISTS|COUNT|COLLECT/);
  });

  it('holds no more than two choices where indexes are looked at', () => {
    const and = Array.from({ length: 30 }, (_, index) => ({
      or: [{ name: { eq: `${index}` } }, { name: { eq: `other ${index}` } }],
    }));
    const [inMatch = ''] = textOf({ and }).split('WITH *');
    expect(inMatch.match(/ OR /g)).toHaveLength(2);
  });

  it('leaves where an index serves in the MATCH', () => {
    const text = textOf({ plan: 'a', or: [{ jointly: true }, { relisted: true }] });
    expect(text).toMatch(
      /^MATCH \(program:Program\)\nWHERE \(program\.plan = \$values\.param\d+ AND program\.sortKey IS NOT NULL\)\n/,
    );
  });
});

it('a text that is longer than any name is not folded, which would take minutes', () => {
  const start = process.cpuUsage();
  for (let part = 0; part < 200; part += 1)
    textOf({ name: { contains: 'か゛'.repeat(40_000), eq: 'か゛'.repeat(40_000) } });
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(20_000);
});
