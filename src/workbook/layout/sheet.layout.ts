import { RATING_MEANINGS } from '../../domain/plan.js';
import { type Column, choice, lines, number, text } from '../column.js';

// The sheets of a workbook: a plan document with a sheet for each kind of thing and a row for each thing.

export const PLAN = '計画';
export const PLACES = '段';
export const REASONS = '課題・方針';
export const EVIDENCE = '根拠';
export const PROGRAMS = '事業';
export const LISTINGS = '掲載';
export const DEPARTMENTS = '担当課';
export const COMMITTEES = '会議体';
export const INDICATORS = '指標';
export const VALUES = '数値';
export const LINKS = 'つながり';
/** Sheets that are written for people, and not read. */
export const RECORDED = '記録した実績';
export const LISTS = '一覧';

/** What tells the row of the revision, which an import compares with what is stored by then. */
export const REVISION_HEADER = '取り出した版';
/** What is written where a document says that nothing is printed: an empty cell says nothing. */
export const NOTHING_PRINTED = '（なし）';

/** A sheet with a row for each thing of a kind. */
export interface SheetLayout {
  name: string;
  columns: readonly Column[];
  /** The sheets whose rows have such things, and the fields of the document that these are in. */
  belongsTo: Readonly<Record<string, readonly string[]>>;
  /** The field has a thing for each key, no list. */
  isByKey?: true;
}

export const PAGE = number('ページ', 'page', '計画書に印刷されたページ番号です。');
export const PRINTED_NUMBER = text(
  '記載の番号',
  'printedNumber',
  '名称の前に印刷された番号や記号です（例：3.1、Ⅰ、(2)、ア）。「番号」だけで足りるときは空にします。',
  { width: 12 },
);
export const PRINTED = text('計画書の表記', 'printed', '印刷されたとおりの文字です。', { width: 18 });
export const MARKS = lines('印', 'marks', '名称に添えられた印です（例：新規、拡充、★）。1行に一つずつ書きます。', {
  width: 12,
});
export const FORMER = lines(
  '前の計画では',
  'continues',
  '前の計画で何だったかを、種類とキーで書きます（例：program/job-coach）。1行に一つずつ書きます。',
  { width: 20 },
);
export const NOTE = text('注記', 'note', '記載されている注を、自分の言葉で短く書きます。');
export const summary = (of: string) =>
  text('要約', 'summary', `${of}の内容を、自分の言葉で1、2文にします。計画書の文章は写しません。`, { width: 48 });
/** The same in easy Japanese. */
export const PLAIN = text(
  'やさしい日本語',
  'plain',
  '要約と同じ内容を、短い文とふだんの言葉で書きます。一つの文は40文字までにします。',
  { width: 48 },
);
export const year = (header: string, field: string, help: string) =>
  number(header, field, `${help}西暦の年度で書きます（例：2024）。`);

export const RATING_MEANING = choice(
  '意味',
  'meaning',
  ['RatingMeaning', RATING_MEANINGS],
  '評価の言葉が何を表すかです。計画が説明していなければ空にします。',
);
export const ASPECT = text('観点', 'aspect', '何を評価したかです（例：必要性、今後の方向性）。一つなら空にします。', {
  width: 14,
});
