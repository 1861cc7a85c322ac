import { describe, expect, it } from 'vitest';
import { changed, expectPlaces, expectProblems, linesOf, problemsOf } from '../expect-problems.js';

const MIB = 1024 * 1024;
const fill = (text: string, bytes = 4 * MIB - 64) => text.repeat(Math.floor(bytes / Buffer.byteLength(text)));

const TOO_DEEP = 'this is more than 40 lists and groups inside each other; a plan document needs a dozen';
const TOO_MUCH = 'the document has 1,000,000 words and signs up to here; no plan document has so many';
const tooLong = (length: string) =>
  `the text that begins here has ${length} characters, more than the 20,000 that are read; is its closing quote missing?`;
const ANCHOR =
  'names a part of the file to repeat it (a YAML anchor), which is not supported: write the values out. If it is text, put it in quotes';
const ALIAS =
  'repeats another part of the file (a YAML alias), which is not supported: write the values out. If it is text, put it in quotes';
const NESTED = Array.from({ length: 2800 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');

describe('hostile documents', () => {
  it.each([
    [
      'more than 20 MiB',
      fill('a: 1\n', 21 * MIB),
      '1:1 : the file has 21,504 KiB, more than the 20,480 KiB that are read; is it a plan document?',
    ],
    ['a billion laughs', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', `1:4 : "&a" ${ANCHOR}`],
    ['an alias', 'a: 1\nb: *a', `2:4 : "*a" ${ALIAS}`],
    ['anchors without end', fill('&a '), `1:1 : "&a" ${ANCHOR}`],
    ['an anchor that colours terminals', 'a: &\u001b[31m x', `1:4 : "&\\u001b" ${ANCHOR}`],
    [
      'a tag',
      'a: !!js/function x',
      '1:4 : "!!js/function" is a YAML tag, which is not supported: remove it. If it is text, put it in quotes',
    ],
    [
      'a directive',
      '%YAML 1.1\n---\na: yes',
      '1:1 : a line that begins with % instructs the YAML parser, which is not supported: remove it',
    ],
    [
      'two documents',
      'a: 1\n---\nb: 2',
      '2:1 : a second YAML document begins here, and a file holds one: remove the line --- or ... before it',
    ],
    [
      'a document behind the end',
      'a: 1\n...\nb: 2',
      '3:1 : a second YAML document begins here, and a file holds one: remove the line --- or ... before it',
    ],
    [
      'documents without end',
      fill('---\n', 300_000),
      '2:1 : a second YAML document begins here, and a file holds one: remove the line --- or ... before it',
    ],
    ['a million [', '['.repeat(MIB), `1:41 : ${TOO_DEEP}`],
    ['a million {a:', '{a: '.repeat(MIB), `1:161 : ${TOO_DEEP}`],
    ['lists in lists', '- '.repeat(1000), `1:81 : ${TOO_DEEP}`],
    ['groups in groups', NESTED, `41:41 : ${TOO_DEEP}`],
    ['a long list', `a: [${fill('1,')}]`, `1:666667 : ${TOO_MUCH}`],
    ['empty lists', fill('[]'), `1:1000000 : ${TOO_MUCH}`],
    ['commas', `[${fill(',')}`, `1:1000000 : ${TOO_MUCH}`],
    ['lines', fill('a:\n'), '1:1 : the file has 1,398,081 lines, more than 500,000; no plan document has so many'],
    ['a long text', `a: ${fill('a')}`, `1:4 : ${tooLong('4,194,240')}`],
    ['backslashes', `a: "${fill('\\x')}"`, `1:4 : ${tooLong('4,194,242')}`],
    [
      'a list too long',
      `a: [${'{},'.repeat(60_000)}]`,
      '1:4 : this has 60000 entries, more than 50000; no plan has so many',
    ],
    [
      'a group too large',
      Array.from({ length: 60_000 }, (_, i) => `titl${i}: 1`).join('\n'),
      '1:1 : this has 60000 entries, more than 50000; no plan has so many',
    ],
    ['nothing', '', '1:1 : the file is empty; a plan document is expected'],
    ['space', fill(' \n'), '1:1 : the file is empty; a plan document is expected'],
    ['comments', '# a\n\n# b\n', '1:1 : the file is empty; a plan document is expected'],
    ['a start and an end', '---\n...\n', '1:1 : the file is empty; a plan document is expected'],
    ['zero bytes', 'key\0: 1', '1:4 : this is not a text file: it holds a zero byte. Save the document as UTF-8 text'],
  ])('%s', (_what, document, problem) => {
    expect(linesOf(problemsOf(document))).toEqual([problem]);
  });

  it('are not read as other encodings', () => {
    const shiftJis = Buffer.concat([Buffer.from('key: mihon\ntitle: 見'), Buffer.from([0x8c, 0xa9, 0x96, 0x7b])]);
    const advice = 'Save it as UTF-8 (Japanese Excel and older editors save Shift_JIS)';
    expect(linesOf(problemsOf(shiftJis))).toEqual([
      `2:9 : the file is not UTF-8: byte 0x8c at offset 21 begins no character. ${advice}`,
    ]);
    const marked = Buffer.concat([Buffer.from('\ufeffa: '), Buffer.from([0xff])]);
    expect(linesOf(problemsOf(marked))).toEqual([
      `1:4 : the file is not UTF-8: byte 0xff at offset 6 begins no character. ${advice}`,
    ]);
    const cutOff = Buffer.from('key: 見').subarray(0, -1);
    expect(linesOf(problemsOf(cutOff))).toEqual([
      `1:6 : the file is not UTF-8: byte 0xe8 at offset 5 begins no character. ${advice}`,
    ]);
    const late = Buffer.concat([Buffer.from(fill('a: 見\n')), Buffer.from([0xff])]);
    expect(problemsOf(late)[0]?.message.en).toContain('byte 0xff at offset');
    expect(linesOf(problemsOf(Buffer.from('\ufeffkey: a', 'utf16le')))).toEqual([
      '1:1 : the file is UTF-16 text; save it as UTF-8',
    ]);
  });

  it('cannot reach a prototype', () => {
    expectProblems(changed(['municipality:\n', '▲__proto__: { polluted: true }\nmunicipality:\n']), [
      ': no field can be called "__proto__"; remove it',
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('may be as deep as allowed, and no deeper', () => {
    const groups = (depth: number) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:`).join('\n');
    const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const text = `|\n${' '.repeat(41)}b`;
    for (const document of [`${groups(40)} 1`, `${groups(40)} ${text}`, lists(40), `${groups(20)} ${lists(20)}`]) {
      expect(problemsOf(document)[0]?.message.en).not.toBe(TOO_DEEP);
    }
    for (const document of [`${groups(41)} 1`, lists(41), `${groups(20)} ${lists(21)}`]) {
      expect(problemsOf(document).map(({ message }) => message.en)).toEqual([TOO_DEEP]);
    }
  });

  it('cannot merge', () => {
    expectProblems(changed(['key: mihon-2024', 'key: mihon-2024\n▲<<: { title: a }']), [
      ': << (a YAML merge) is not supported; write out the fields it stands for',
    ]);
  });

  it('cannot write a field twice, and all that are are reported', () => {
    expectProblems(
      changed(['title: 見', '△title: 計画\n▲title: 見'], ['name: 公園課,', '△name: 公園課, ▲name: 公園係,']),
      [
        'title: "title" is written twice in the document, first in line △; keep one of them',
        'departments.koen.name: "name" is written twice in departments.koen, first in line △; keep one of them',
      ],
    );
    // The programs of the second list are read no more, which must not make them unused.
    const list = '            programs:\n              - program: volunteers\n';
    const at = 'pillars[1].measures[0].initiatives[0]';
    expectProblems(changed([list, `            △programs: []\n            ▲${list.trimStart()}`]), [
      `${at}.programs: "programs" is written twice in ${at}, first in line △; keep one of them`,
    ]);
  });

  it.each([
    ['a\\u0000b', 'U+0000'],
    ['a\\u001b[31mb', 'U+001B'],
    ['a\\ud83d', 'U+D83D'],
    ['a\\uffffb', 'U+FFFF'],
  ])('cannot hide letters: %s', (letters, sign) => {
    expectProblems(changed(['title: 見本市福祉計画', `title: ▲"${letters}"`]), [
      `title: this text contains the unprintable character ${sign}; remove it`,
    ]);
  });

  it('cannot hide letters in a name', () => {
    const path = '["ti\\u0000tle"]';
    expectPlaces(changed(['key: mihon-2024', 'key: mihon-2024\n▲▲"ti\\u0000tle": a']), [path, path]);
  });

  it('may have what only looks hostile', () => {
    const emoji = changed(['title: 見本市福祉計画', 'title: "\\ud83d\\ude00 & *重要* !\\n<<"']);
    expect(problemsOf(emoji)).toEqual([]);
    expect(problemsOf(`\ufeff---\n${changed()}...\n# end\n`)).toEqual([]);
  });

  // Collected one by one, these errors would take half a minute.
  it('have their syntax errors counted out', { timeout: 15_000 }, () => {
    const flood = `a: [${`"${'\\x'.repeat(9000)}",`.repeat(200)}]`;
    expect(problemsOf(flood)).toHaveLength(1);
    expect(problemsOf('a: @\n'.repeat(9000))).toHaveLength(100);
    expect(problemsOf('"a"\n'.repeat(60_000))).toHaveLength(100);
  });

  it('may have more problems than can be listed one by one', () => {
    const measure = `{ evidence: [{ figures: [${'{},'.repeat(40)}] }] }`;
    const document = `pillars: [{ measures: [${`${measure},`.repeat(4000)}] }]`;
    const messages = problemsOf(document).map(({ message }) => message.en);
    expect(messages).toEqual(['so much of this does not fit that it cannot be listed; is it a plan document?']);
  });

  it('have their first hundred problems shown, and the rest counted', () => {
    const problems = problemsOf(`printedPillars: [${'a,'.repeat(3000)}]`);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({
      line: 1,
      message: { en: expect.stringMatching(/^\d+ more from here on/) },
    });
    const count = problems.reduce((total, { standsFor = 1 }) => total + standsFor, 0);
    expect(count).toBe(3000 + 3);
  });
});
