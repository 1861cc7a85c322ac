/** What is said to a person: the same in both languages, as two values that are never cut out of one string. */
export interface Bilingual {
  ja: string;
  en: string;
}

/** The one string for readers of both languages, Japanese first. Texts of several lines stand below each other. */
export function inBothLanguages({ ja, en }: Bilingual): string {
  return ja.includes('\n') || en.includes('\n') ? `${ja}\n${en}` : `${ja}${en}`;
}

/** A message as answers carry it: the one string, and each language beside it. */
export interface Messages {
  message: string;
  messageJa: string;
  messageEn: string;
}

/** A message in the language of its reader. */
export function messageIn(language: keyof Bilingual, { messageJa, messageEn }: Omit<Messages, 'message'>): string {
  return language === 'ja' ? messageJa : messageEn;
}

export function messagesOf(text: Bilingual): Messages {
  return { message: inBothLanguages(text), messageJa: text.ja, messageEn: text.en };
}
