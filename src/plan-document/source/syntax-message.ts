import type { ErrorCode } from 'yaml';
import type { Bilingual } from '../../domain/bilingual.js';
import { quote } from '../quote.js';
import { fullWidthLineHint } from './full-width-hint.js';

/** What the parser means, in words for people who write plans rather than parsers; the first that fits. */
const SENTENCES: [RegExp, Bilingual][] = [
  [
    /^MISSING_CHAR.*closing/,
    {
      ja: '閉じる引用符がありません',
      en: 'a text has no closing quote',
    },
  ],
  [
    /^MISSING_CHAR.*Implicit map keys/,
    {
      ja: '項目は「名前: 値」と書きますが、コロンとその後の空白がありません',
      en: 'a field is written "name: value"; the colon and the space behind it are missing here',
    },
  ],
  [
    /^MISSING_CHAR.*Comments/,
    {
      ja: '文字のすぐ後に # があります。注釈なら前に空白を入れ、文字なら引用符で囲んでください',
      en: 'a # stands right behind a text: put a space before a comment, or quotes around the text',
    },
  ],
  [
    /^MISSING_CHAR.*Sequence item/,
    {
      ja: 'この一覧に「- 」で始まらない項目があります',
      en: 'an entry of this list does not begin with "- "',
    },
  ],
  [
    /^MISSING_CHAR.*Missing ,/,
    {
      ja: '括弧の中で、この前にコンマがありません',
      en: 'inside brackets, a comma is missing before this',
    },
  ],
  [
    /^(MISSING_CHAR|BAD_INDENT).*end with a/,
    {
      ja: '括弧が対になっていません。[ は ] で、{ は } で閉じます',
      en: 'a bracket is not closed by its like: [ by ], { by }',
    },
  ],
  [
    /^BAD_INDENT/,
    {
      ja: 'この行の字下げが前後と違います。同じ組の項目は同じ桁から始めてください',
      en: 'this line is indented differently from its neighbours: all fields of a group begin in one column',
    },
  ],
  [
    /^TAB_AS_INDENT/,
    {
      ja: '字下げにタブが使われています。空白で字下げしてください',
      en: 'a tab stands where spaces are needed: indent with spaces',
    },
  ],
  [
    /^BAD_DQ_ESCAPE/,
    {
      ja: 'この \\ の使い方は分かりません。\\ そのものは \\\\ と書くか、文字を一重引用符で囲んでください',
      en: 'this \\ begins nothing known: write \\\\ for a backslash, or put the text in single quotes',
    },
  ],
  [
    /^BAD_SCALAR_START/,
    {
      ja: 'この記号で始まる文字は引用符で囲んでください',
      en: 'a text cannot begin with this sign unless it is in quotes: put the text in quotes',
    },
  ],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    {
      ja: 'この行に二つ目の「: 」があります。それを含む文字は引用符で囲むか、行を改めてください',
      en: 'there is a second ": " in this line: put a text that holds one in quotes, or begin a new line',
    },
  ],
  [
    /^BLOCK_IN_FLOW/,
    {
      ja: '括弧の中では項目をコンマで区切ります。ここにコンマがありません',
      en: 'inside brackets, entries are separated by commas and not written as lines: a comma is missing here',
    },
  ],
  [
    /^(KEY_OVER|MULTILINE_IMPLICIT_KEY)/,
    {
      ja: '項目は「名前: 値」と書きますが、名前の後のコロンと空白がありません',
      en: 'a field is written "name: value"; the colon and the space behind the name are missing',
    },
  ],
  [
    /header/,
    {
      ja: '| や > の後の文字は次の行から始めてください',
      en: 'behind | or >, the text begins on the next line: move it there',
    },
  ],
  [
    /on same line with key/,
    {
      ja: '一覧はコロンの後ではなく、次の行から始めてください',
      en: 'a list begins on the line below its field, not behind the colon',
    },
  ],
  [
    /at node end/,
    {
      ja: '閉じる引用符や括弧の後に余分なものがあります。消すか、文字全体を引用符で囲んでください',
      en: 'this does not belong behind a closing quote or bracket: remove it, or put all of the text in quotes',
    },
  ],
  [
    /empty item|Unexpected ,/,
    {
      ja: 'コンマとコンマの間に何もありません。一方を消してください',
      en: 'there is nothing between two commas: remove one',
    },
  ],
  [
    /Unexpected/,
    {
      ja: 'ここに書けないものがあります。前に閉じていないものや、字下げの違う行はありませんか',
      en: 'this does not belong here: is something before it not closed, or a line indented wrongly?',
    },
  ],
];

/**
 * @param message what the parser says itself
 * @param line the line it is about
 */
export function syntaxMessage(code: ErrorCode, message: string, line: string): Bilingual {
  const parserSays = `${code} ${message}`;
  const sentence = SENTENCES.find(([pattern]) => pattern.test(parserSays))?.[1] ?? {
    ja: quote(message),
    en: quote(message),
  };
  const hint = /^\s*-[^\s-]/.test(line)
    ? { ja: '「-」の後には空白が必要です。', en: '; a "-" needs a space behind it' }
    : fullWidthLineHint(line);
  return {
    ja: `YAML または JSON として読めません。${sentence.ja}。${hint.ja}`,
    en: `this is not valid YAML or JSON: ${sentence.en}${hint.en}`,
  };
}
