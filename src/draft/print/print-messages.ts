import type { Bilingual } from '../../domain/bilingual.js';

// What the parts of a draft are called, and why something of a print was not used, or was taken in a way that may be wrong.

export const KINDS = {
  pillar: { ja: '柱', en: 'pillar' },
  section: { ja: '節', en: 'section' },
  measure: { ja: '施策', en: 'measure' },
  initiative: { ja: '取組', en: 'initiative' },
  program: { ja: '事業', en: 'program' },
  relisting: { ja: '再掲', en: 'relisting' },
  indicator: { ja: '指標', en: 'indicator' },
  visions: { ja: '目指す姿', en: 'vision' },
  issues: { ja: '課題', en: 'issue' },
  policies: { ja: '方針', en: 'policy' },
  evidence: { ja: '根拠', en: 'evidence' },
  footnote: { ja: '脚注', en: 'footnote' },
  summary: { ja: '説明', en: 'description' },
  departments: { ja: '担当課', en: 'department' },
  fact: { ja: '項目', en: 'field' },
  label: { ja: '見出し', en: 'heading' },
  header: { ja: '表の見出し', en: 'header of a table' },
} as const satisfies Record<string, Bilingual>;

export const HEADING_AGAIN: Bilingual = {
  ja: '同じ見出しが前にもあるので、同じ段の続きとみなしました',
  en: 'the same heading stands above; what follows is taken as more of that place',
};
export const NOTHING_WANTED: Bilingual = {
  ja: '設定で nothing とした見出しの下です',
  en: 'below a heading that the profile leaves out',
};
export const NO_PLACE: Bilingual = {
  ja: '最初の段の見出しより前です',
  en: 'before the first heading of a level',
};
export const NO_MARK: Bilingual = {
  ja: '項目の印や番号がない行です（図の文字など）',
  en: 'a line without the sign or number of an item, such as letters of a chart',
};
export const UNKNOWN_TABLE: Bilingual = {
  ja: '列の見出しが分からない表です（設定の columns に書けば読みます）',
  en: 'a table whose headers nobody knows; name them in the columns of the profile',
};
export const UNKNOWN_COLUMN: Bilingual = {
  ja: '設定にない列です',
  en: 'a column that the profile does not name',
};
export const UNWANTED_COLUMN: Bilingual = {
  ja: '設定で nothing とした列です',
  en: 'a column that the profile leaves out',
};
export const NO_NAME: Bilingual = { ja: '名称のない行です', en: 'a row without a name' };
export const NO_BODIES: Bilingual = {
  ja: '担当課が読み取れません',
  en: 'no body responsible could be read',
};
export const KIND_BY_WORDS: Bilingual = {
  ja: '根拠の種類を文中の言葉から決めました',
  en: 'the kind of this evidence was told by words in it',
};
export const NO_TARGETS: Bilingual = {
  ja: '目標の代わりに文が書かれています。noTargetReason に要約を書いてください',
  en: 'a sentence stands in place of targets; write a summary of it as noTargetReason',
};
export const NO_INDICATORS: Bilingual = {
  ja: '指標の代わりに文が書かれています。noIndicatorReason に要約を書いてください',
  en: 'a sentence stands in place of indicators; write a summary of it as noIndicatorReason',
};
export const SPANNED_VALUE: Bilingual = {
  ja: '何年度分かをまたぐ値なので、最後の年度の値としました',
  en: 'this value spans several years; it is taken as that of the last',
};
export const NO_YEAR: Bilingual = {
  ja: '列の見出しに年度がありません（設定の columns の fiscalYear に書けます）',
  en: 'the header of the column names no year; fiscalYear in the columns of the profile can',
};
export const NO_TARGET_OF_LINK: Bilingual = {
  ja: 'つながりの先が、この下書きにありません',
  en: 'what this link leads to is not in the draft',
};
export const NO_NOTED: Bilingual = {
  ja: 'この脚注の番号が付いた語が見つかりません',
  en: 'no word with the number of this footnote was found',
};
export const SAME_INDICATOR: Bilingual = {
  ja: '同じ名称の指標が同じ段にもあります',
  en: 'an indicator of this name stands at the same place',
};
export const SAME_NUMBER: Bilingual = {
  ja: '同じ番号のものが、同じ段の前にもあります（間の見出しが設定にないことがあります）',
  en: 'one of the same number stands above at the same place; a heading between them may be missing in the profile',
};
export const SAME_FOOTNOTE: Bilingual = {
  ja: '同じ番号の脚注が前にもあるので、使っていません',
  en: 'a footnote of the same number stands above, so this one is not used',
};
export const NAMELESS: Bilingual = {
  ja: '番号だけで名称のない見出しです',
  en: 'a heading with a number and no name',
};
export const SETTLED: Bilingual = {
  ja: '再掲の印が掲載の順と合わないので、はじめの掲載を初出、ほかを再掲としました',
  en: 'marks of relistings do not fit the order of the listings; the first is taken as the first listing, all others as relistings',
};
export const LISTED_TWICE: Bilingual = {
  ja: '同じ段に同じ事業が前にもあるので、一つの掲載としました',
  en: 'the same place lists this program above; both are taken as one listing',
};
export const NO_SUCH_POLICY: Bilingual = {
  ja: 'この指標が指す方針が、同じ段にないので、方針なしにしました',
  en: 'the policy that this indicator names is not at its place; it is left without one',
};
export const SAME_YEAR: Bilingual = {
  ja: '同じ年度の値が二つあるので、列の見出しで見分けるようにしました',
  en: 'there are two values of one year; they are told apart by the headers of their columns',
};
export const NO_TEXT: Bilingual = {
  ja: 'この枚には文字がありません（スキャンした画像など）。文字認識（OCR）をしてから読ませてください',
  en: 'this sheet has no text, such as a scanned one; run a text recognition (OCR) first',
};
export const NOT_THERE: Bilingual = {
  ja: '設定にある書き方・見出し・列が、印刷のどこにもありません',
  en: 'a style, label or column of the profile that nothing in the print has',
};
export const HEADING_LIKE: Bilingual = {
  ja: '見出しのような行ですが、設定にないので、上の段の説明とみなしました',
  en: 'this looks like a heading that the profile does not name; it is taken as part of what stands above',
};
export const NO_UNIT: Bilingual = { ja: '単位が読み取れません', en: 'no unit could be read' };
export const PAGE_OF_PLACE: Bilingual = {
  ja: 'ページ番号が印刷されていないので、つながり（→…ページ）に書かれた段のページにしました',
  en: 'no page number is printed; this is the page that a link gives for the place',
};
