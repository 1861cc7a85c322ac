/** A text, or how it begins where it is longer than so many letters. */
export const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;
