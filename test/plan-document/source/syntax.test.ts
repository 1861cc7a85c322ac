import { describe, expect, it } from 'vitest';
import { type Change, changed, expectPlaces, expectProblems, linesOf, problemsOf } from '../expect-problems.js';

const NOT_VALID = ': this is not valid YAML or JSON:';
const title = (written: string): Change => ['title: 見本市福祉計画', `title: ${written}`];

const cases: [what: string, change: Change, problem: string][] = [
  [
    'a field without colon',
    ['title: 見', '▲title 見'],
    `${NOT_VALID} a field is written "name: value"; the colon and the space behind the name are missing`,
  ],
  [
    'a full-width colon',
    ['title: 見', '▲title：見'],
    `${NOT_VALID} a field is written "name: value"; the colon and the space behind the name are missing; the ： here is full-width: only half-width signs count`,
  ],
  ['an open double quote', title('▲"福祉計画'), ': the text that begins here has no closing quote'],
  ['an open single quote', title("▲'福祉計画"), ': the text that begins here has no closing quote'],
  ['an open [', ['[center]', '▲[center'], ': the [ that stands here is not closed: its ] is missing'],
  [
    'an open {',
    ['{ start: 2024, end: 2026 }', '▲{ start: 2024, end: 2026'],
    ': the { that stands here is not closed: its } is missing',
  ],
  ['a wrong bracket', ['[center]', '[center▲}'], `${NOT_VALID} a bracket is not closed by its like: [ by ], { by }`],
  [
    'a missing comma',
    ['{ start: 2024, end: 2026 }', '{ start: ▲2024 end: 2026 }'],
    `${NOT_VALID} inside brackets, entries are separated by commas and not written as lines: a comma is missing here`,
  ],
  ['two commas', ['[1, 2, 3]', '[1,▲, 2, 3]'], `${NOT_VALID} there is nothing between two commas: remove one`],
  [
    'a tab',
    ['  name: 見本市\n', '▲\tname: 見本市\n'],
    `${NOT_VALID} a tab stands where spaces are needed: indent with spaces`,
  ],
  [
    'a space too many',
    ['  name: 見本市\n', '▲   name: 見本市\n'],
    `${NOT_VALID} this line is indented differently from its neighbours: all fields of a group begin in one column`,
  ],
  [
    'a second colon',
    title('▲計画: 福祉'),
    `${NOT_VALID} there is a second ": " in this line: put a text that holds one in quotes, or begin a new line`,
  ],
  [
    'a sign YAML reserves',
    title('▲@福祉'),
    `${NOT_VALID} a text cannot begin with this sign unless it is in quotes: put the text in quotes`,
  ],
  [
    'an unknown escape',
    title('"福▲\\y祉"'),
    `${NOT_VALID} this \\ begins nothing known: write \\\\ for a backslash, or put the text in single quotes`,
  ],
  [
    'text behind a quote',
    title('"福祉" ▲計画'),
    `${NOT_VALID} this does not belong behind a closing quote or bracket: remove it, or put all of the text in quotes`,
  ],
  [
    'text behind |',
    title('|▲福祉\n  計画'),
    `${NOT_VALID} behind | or >, the text begins on the next line: move it there`,
  ],
  [
    'a list behind a colon',
    title('▲- 福祉'),
    `${NOT_VALID} a list begins on the line below its field, not behind the colon`,
  ],
  [
    'a comment behind a text',
    title('"福祉"▲# 題'),
    `${NOT_VALID} a # stands right behind a text: put a space before a comment, or quotes around the text`,
  ],
  [
    'a name that is a list',
    title('福祉\n? ▲[a]\n: 1'),
    ': a field name is expected before the colon; a text that begins with a bracket needs quotes',
  ],
  [
    'no name',
    title('福祉\n▲: 1'),
    ': a field name is expected before the colon; a text that begins with a bracket needs quotes',
  ],
];

describe('syntax errors', () => {
  it.each(cases)('%s', (_what, change, problem) => {
    expectProblems(changed(change), [problem]);
  });

  it('are reported together, each where its line begins to be wrong', () => {
    const document = changed(
      title('▲@福祉'),
      ['name: 公園課,', 'name: "公園課" ▲"係",'],
      ['name: 合同販売会の開催', 'name: ▲`合同`'],
    );
    expectPlaces(document, ['', '', '']);
  });

  it('hint at a "-" without a space', () => {
    expectProblems(changed(['printedPillars: [1, 2, 3]', 'printedPillars:\n  - 1\n▲  -2\n  - 3']), [
      `${NOT_VALID} this line is indented differently from its neighbours: all fields of a group begin in one column; a "-" needs a space behind it`,
    ]);
  });

  it.each([
    ['{"key": "a" "title": "b"}', '1:9', 'a comma is missing'],
    ['{"key": "a"', '1:1', 'the { that stands here is not closed'],
    ['{"key": "a"}}', '1:13', 'this does not belong here'],
    ['{"key": "a"}\n{"key": "b"}', '2:1', 'this does not belong behind a closing quote or bracket'],
  ])('are reported in JSON: %s', (document, place, message) => {
    const [first] = linesOf(problemsOf(document, 'plan.json'));
    expect(first?.startsWith(place)).toBe(true);
    expect(first).toContain(message);
  });

  it('of brackets are told of the first that is open', () => {
    expectProblems(changed(['[center]', '▲[center'], ['[kyogikai]', '[kyogikai']), [
      ': the [ that stands here is not closed: its ] is missing',
    ]);
  });
});
