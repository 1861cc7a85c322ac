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
  /^(図|表|図表|資料|注|令和|平成|昭和|西暦|増加|減少|維持|約|延べ|年|月|第|全|各|問|計)$|(課題|方針|方向|目的|視点)$/u;
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
  const taken = new Set<string>();
  const levels = Object.fromEntries(
    styles.map(({ pattern }) => {
      const [, role = 'section'] = ROLES.find(([word]) => word.test(pattern)) ?? [];
      const is = role !== 'section' && taken.has(role) ? 'section' : role;
      taken.add(is);
      return [pattern, is];
    }),
  );
  const columns = Object.fromEntries(unknownHeaders(print).map((header) => [header, 'nothing']));
  const plan = { key: '', title: '', municipality: { code: '', name: '', prefecture: '' }, fiscalYears: {} };
  const examples = styles.map(
    ({ pattern, lines: some }) => `#   ${pattern}：${some.length}か所、はじめは「${some[0]?.text.slice(0, 40)}」`,
  );
  return [
    HEAD,
    ...examples,
    '',
    // A number alone begins many lines that head nothing.
    stringify({ plan, levels, ...(Object.keys(columns).length > 0 ? { columns } : {}) }, { lineWidth: 0 }).replace(
      / {2}n: section\n/u,
      styles.length > 1 ? '  # n: section\n' : '$&',
    ),
  ].join('\n');
}

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
    const some = lines.filter((line) => !used.has(line) && line.text.length < 60 && style.match(line.text)?.name);
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
# 見つかった書き方：`;
