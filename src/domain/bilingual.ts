/** What is said to a person: the same in both languages, as two values that are never cut out of one string. */
export interface Bilingual {
  ja: string;
  en: string;
}

/** The one string for readers of both languages, Japanese first. */
export const inBothLanguages = ({ ja, en }: Bilingual): string => `${ja}${en}`;
