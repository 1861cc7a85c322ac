import type { Bilingual } from '../domain/bilingual.js';

// Why something was not used, or was taken in a way that may be wrong.

export const NOT_CHOSEN: Bilingual = {
  ja: '設定の sheets にないシートです',
  en: 'a sheet that the profile does not name',
};
export const ABOVE: Bilingual = { ja: '見出しより上の行です', en: 'a row above the headers' };
export const NO_HEADERS: Bilingual = {
  ja: 'このシートには、設定の columns にある見出しがありません',
  en: 'no row of this sheet has the headers of the profile',
};
export const NO_SUCH_HEADER: Bilingual = {
  ja: '設定にある見出しが、どの表にもありません',
  en: 'no table has this header of the profile',
};
export const TOTAL: Bilingual = { ja: '合計の行です', en: 'a row of totals' };
export const NO_PROGRAM: Bilingual = {
  ja: '事業も段も書かれていない行です',
  en: 'a row without a program and without a place',
};
export const LISTED_BEFORE: Bilingual = {
  ja: '同じ名称・同じ担当課の行が前にあるので、再掲にしました',
  en: 'a row above has the same name and bodies, so this is taken as a relisting',
};
export const SAME_NAME: Bilingual = {
  ja: '同じ名称で担当課の違う行が前にあるので、別の事業にしました',
  en: 'a row above has the same name and other bodies, so this is taken as another program',
};
export const UNKNOWN_KIND: Bilingual = {
  ja: '組織の種類が名称から分からないので、「その他」にしました',
  en: 'the name does not tell what kind of body this is; it is taken as OTHER',
};
export const SEVERAL_BUREAUS: Bilingual = {
  ja: '部や局がいくつもあり、どの課のものか分からないので、課と並ぶ担当にしました',
  en: 'there are several bureaus, and which division stands in which is not said; all are taken as responsible',
};
export const SEVERAL_BODIES: Bilingual = {
  ja: 'いくつかの組織の名称か、上の組織を含む名称かもしれませんが、一つの組織にしました',
  en: 'these may be several bodies, or one with what it stands in; it is taken as one',
};
export const NO_PAGE: Bilingual = { ja: 'ページ番号として読めません', en: 'this is no page number' };
export const NO_AMOUNT: Bilingual = { ja: '金額として読めません', en: 'this is no amount' };
export const SAID_BEFORE: Bilingual = {
  ja: '同じ事業の前の行に書かれたものだけを使いました',
  en: 'only what the first row of the program says is used',
};
export const notWanted = (count: number): Bilingual => ({
  ja: `設定で nothing とした列です（${count}行）`,
  en: `a column that the profile leaves out (${count} rows)`,
});
export const unmapped = (count: number): Bilingual => ({
  ja: `設定にない列です（${count}行）`,
  en: `a column that the profile does not name (${count} rows)`,
});
export const formulas = (count: number): Bilingual => ({
  ja: `このシートの${count}か所に式があり、保存されたときの値を読みました`,
  en: `this sheet has ${count} formulas; the values that they had when the file was saved are read`,
});
export const REMARK: Bilingual = { ja: '注記のような行です', en: 'this row looks like a remark' };
export const HEADING: Bilingual = {
  ja: '事業のない行なので、段の見出しとみなしました',
  en: 'a row without a program, taken as the heading of a place',
};
export const fromAbove = (count: number): Bilingual => ({
  ja: `空の欄（${count}行）は、上の行と同じとみなしました`,
  en: `${count} rows are empty here, and are taken as the row above`,
});
