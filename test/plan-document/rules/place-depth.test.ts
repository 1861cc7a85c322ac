import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { MOST_PLACE_LEVELS } from '../../../src/plan-document/places.js';
import { expectProblems, problemsOf } from '../expect-problems.js';

/** A plan whose sections are in each other so deep, with a program in the last. */
function planOf(levels: number, mark = ''): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const indent = '    '.repeat(level);
    return `${indent}sections:\n${indent}  - ${level === MOST_PLACE_LEVELS ? mark : ''}name: 節\n`;
  });
  return `key: mihon-2030
title: 見本計画
municipality: { code: "999997", name: 見本市, prefecture: 見本県 }
fiscalYears: { start: 2030, end: 2034 }
levelNames: { section: 節, program: 事業, department: 担当課 }
departments: { kikaku: { name: 企画課, kind: DIVISION } }
programs: { mimawari: { name: 見回り, departments: [kikaku] } }
${lines.join('')}${'    '.repeat(levels)}programs: [{ program: mimawari }]
`;
}

it('takes places as deep as the pages show them', () => {
  expect(problemsOf(planOf(6))).toEqual([]);
});

it('refuses deeper ones, once', () => {
  expectProblems(planOf(8, '▲'), [
    'sections[0].sections[0].sections[0].sections[0].sections[0].sections[0].sections[0]: places are nested more than 6 levels deep; write one of the levels above into the names of those below it',
  ]);
});

it.each(['overview/overview', 'indicators/indicators', 'chain/chain'])('%s.graphql asks for as many', (name) => {
  const file = fileURLToPath(new URL(`../../../src/web/explorer/${name}.graphql`, import.meta.url));
  const [, nested = ''] = /^( {4}places [\s\S]*?)^ {4}\}$/m.exec(readFileSync(file, 'utf8')) ?? [];
  expect(nested.match(/\bplaces\b/g)).toHaveLength(MOST_PLACE_LEVELS);
});
