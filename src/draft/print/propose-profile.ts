import { stringify } from 'yaml';
import { HeadingStyle } from './heading-style.js';
import type { Print, PrintedLine, PrintedTable } from './print.js';
import type { PrintProfile } from './print.profile.js';
import { linesOf } from './print-account.js';
import { PrintWords } from './print-words.js';
import { compact } from './printed-text.js';

/** Styles without a word of their own, in which cities number headings. */
const STYLES = ['第n編', '第n部', '第n章', '第n節', 'Ⅰ', 'n-n-n', 'n-n', 'n', '（n）', 'ア', '①', '■', '◆'];
/** 基本目標１, 施策２: a word with a number behind it. */
const WORD =
  /^\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{0,9}[\p{Script=Han}\p{Script=Katakana}])\s*(\p{Nd}{1,2}|[Ⅰ-Ⅻ])(?![\p{Nd}.．年月日人件％%])[\s.．:：]*\S/u;
/** Words before numbers that head no place. */
const OTHER_WORDS =
  /^(図|表|図表|資料|注|令和|平成|昭和|西暦|増加|減少|維持|約|延べ|年|月|第|全|各|問|計)$|^(課題|方針|方向性?|目的|視点)$/u;
const ROLES: readonly [RegExp, PrintProfile['levels'][string]['is']][] = [
  [/^(柱|基本目標|基本方針|政策|分野)/u, 'pillar'],
  [/^(施策|基本施策|主要施策)/u, 'measure'],
  [/^(取組|取り組み|施策の展開|具体的施策)/u, 'initiative'],
  [/^(事業|主要事業)/u, 'program'],
];

interface FoundStyle {
  pattern: string;
  lines: PrintedLine[];
  /** Where it comes first. */
  first: number;
}

/**
 * A profile that fits the headings and tables of a print, as YAML to be corrected; undefined where no headings are found. What it does not
 * know of the plan has to be filled in.
 */
export function proposePrintProfile(print: Print): string | undefined {
  const lines = linesOf({ ...print, parts: print.parts.filter(({ kind }) => kind === 'line') });
  const styles = stylesIn(lines.filter(({ role }) => role === 'BODY'));
  if (styles.length === 0) return undefined;
  const levels = levelsOf(styles);
  const labels = Object.fromEntries(unknownLabels(lines).map((label) => [label, 'nothing']));
  const columns = Object.fromEntries(unknownHeaders(print).map((header) => [header, 'nothing']));
  const plan = {
    ...{ key: '', title: '', municipality: { code: '', name: '', prefecture: '' } },
    fiscalYears: { start: null, end: null },
  };
  const examples = styles.map(
    ({ pattern, lines: some }) => `#   ${pattern}：${some.length}か所、はじめは「${some[0]?.text.slice(0, 40)}」`,
  );
  return [
    HEAD,
    ...examples,
    '',
    stringify(
      {
        plan,
        levels: Object.fromEntries(Object.entries(levels).map(([pattern, { is }]) => [pattern, is])),
        ...(Object.keys(labels).length > 0 ? { labels } : {}),
        ...(Object.keys(columns).length > 0 ? { columns } : {}),
      },
      { lineWidth: 0 },
    ),
  ].join('\n');
}

const ROLE_ORDER = ['pillar', 'measure', 'initiative'] as const;

/** What each style most likely heads: by its word, else the next role behind those above it. */
function levelsOf(styles: readonly FoundStyle[]): PrintProfile['levels'] {
  const levels: PrintProfile['levels'] = {};
  let last = -1;
  for (const { pattern, lines } of styles) {
    const word = ROLES.find(([words]) => words.test(pattern))?.[1];
    const isOfPrograms = lines.filter(({ text }) => PROGRAM.test(text)).length > lines.length / 2;
    const next = /^第/u.test(pattern) ? undefined : ROLE_ORDER[last + 1];
    const is = isOfPrograms ? 'program' : (word ?? next ?? 'section');
    const rank = (ROLE_ORDER as readonly string[]).indexOf(is);
    levels[pattern] = { is: rank >= 0 && rank <= last ? 'section' : is };
    last = Math.max(last, rank);
  }
  return levels;
}

/** Bodies in brackets stand behind a name. */
const PROGRAM = /[〔［【（(][^〕］】）)]*(課|室|係|センター|協議会)[^〕］】）)]*[〕］】）)]$/u;
const DECORATED = /^([【《＜〈［〔◇◆■□▼▶●]).{2,18}$/u;

/** Lines that are set like labels, and that nobody knows. */
function unknownLabels(lines: readonly PrintedLine[]): string[] {
  const words = new PrintWords({ labels: {}, columns: {} } as unknown as PrintProfile);
  const found = lines.filter(({ role, text }) => role === 'BODY' && DECORATED.test(text) && !/[。、，→]/u.test(text));
  const names = found.flatMap(({ text }) => (words.label(text) ? [] : [bareLabel(text)]));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([name, count]) => count > 1 && name !== '').map(([name]) => name);
}

/** 基本目標nの指標 of 【基本目標１の指標】. */
const bareLabel = (text: string) =>
  text
    .replaceAll(/[【】《》＜＞〈〉［］〔〕◇◆■□▼▶●]/gu, '')
    .replaceAll(/\p{Nd}+/gu, 'n')
    .trim();

/** Styles that number at least two headings, in the order in which they come first. */
function stylesIn(lines: readonly PrintedLine[]): FoundStyle[] {
  const words = new Set(
    lines.flatMap(({ text }) => {
      const [, word, number = ''] = WORD.exec(text) ?? [];
      return word === undefined || OTHER_WORDS.test(word) ? [] : [`${word}${/[Ⅰ-Ⅻ]/u.test(number) ? 'Ⅰ' : 'n'}`];
    }),
  );
  const found: FoundStyle[] = [];
  const used = new Set<PrintedLine>();
  for (const pattern of [...words, ...STYLES]) {
    const style = new HeadingStyle(pattern);
    // Where two levels have words, a number alone heads nothing.
    if (pattern === 'n' && words.size > 1) continue;
    const named = (line: PrintedLine) => /^[\p{L}「『（(]/u.test(style.match(line.text)?.name ?? '');
    const some = lines.filter((line) => !used.has(line) && line.text.length < 60 && named(line));
    const numbers = new Set(some.map(({ text }) => style.match(text)?.printedNumber));
    const isStyle = numbers.size > 1 || (some.length > 1 && !/[nア①Ⅰ]/u.test(pattern));
    if (!isStyle) continue;
    for (const line of some) used.add(line);
    found.push({ pattern, lines: some, first: lines.indexOf(some[0] as PrintedLine) });
  }
  return found.toSorted((one, other) => one.first - other.first);
}

/** The headers of tables that nobody knows. */
function unknownHeaders(print: Print): string[] {
  const words = new PrintWords({ labels: {}, columns: {} } as unknown as PrintProfile);
  const tables = print.parts.filter((part): part is PrintedTable => part.kind === 'table');
  const headers = tables.flatMap(({ cells }) => {
    const first = cells
      .filter(({ row }) => row === 0)
      .map(({ lines }) => compact(lines.map(({ text }) => text).join('')));
    return first.some((header) => words.column(header)) ? first : [];
  });
  return [...new Set(headers)].filter((header) => header !== '' && header.length < 20 && !words.column(header));
}

const HEAD = `# 印刷された計画を下書きにするための設定です。見出しと表から作った案なので、確かめて直してください。
# plan に計画のキー・名称・市町村を書きます。
# levels は、見出しの書き方ごとに、pillar（柱）、measure（施策）、initiative（取組）、section（その他の段）、program（事業）のどれかを、
# 外側から順に書きます。見出しでないものは行ごと消してください。
# labels は、番号のない見出しごとに、その下に並ぶもの（issues 課題、policies 方針、indicators 指標、programs 事業など）を書きます。
# 詳しくは docs/PLANNERS.ja.md にあります。
# 見つかった書き方：`;
