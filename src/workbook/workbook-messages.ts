import type { Bilingual } from '../domain/bilingual.js';
import { quote, shortened } from '../plan-document/quote.js';
import type { Column } from './column.js';

export const unknownLabel = (sheet: string, word: string): Bilingual => ({
  ja: `「${shortened(word)}」は「${sheet}」シートにありません。そのシートの呼び名（なければ名称）のとおりに書いてください。`,
  en: `${quote(word)} is not in the sheet ${sheet}; write what a row is called there`,
});

export const sharedName = (sheet: string, word: string): Bilingual => ({
  ja: `「${shortened(word)}」という名称の行が「${sheet}」シートにいくつかあります。どれのことか、呼び名か、隠れた列「キー」の値で書いてください。`,
  en: `several rows of the sheet ${sheet} are called ${quote(word)}; write the 呼び名, or what is in the hidden column キー`,
});

export const missing = ({ header, help }: Column): Bilingual => ({
  ja: `「${header}」が空です。${help}`,
  en: `${header} is empty, and has to be written`,
});

export const missingColumn = ({ header }: Column): Bilingual => ({
  ja: `「${header}」の列がありません。見出しを消したり変えたりしたときは、元に戻してください。`,
  en: `there is no column ${header}; put its header back`,
});

export function notAChoice({ header, choices }: Column, word: string): Bilingual {
  const words = [...(choices?.values() ?? [])];
  return {
    ja: `「${header}」は${words.join('・')}から選びます。書かれているのは「${shortened(word)}」です。`,
    en: `${header} is one of ${words.join(', ')}, not ${quote(word)}`,
  };
}
