/** How wide a text is, in full-width characters: nearly two narrow letters take the width of one of Japanese. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\x20-\x7e｡-ﾟ]/.test(character) ? 0.55 : 1), 0);

/** What no line begins with. */
const NOT_FIRST = /[、。，．・：；）」』】〉》!?！？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%％]/;

/** A text in lines of so many full-width characters, at most so many lines; … stands where it is cut. */
export function wrapped(text: string, length: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of text) {
    if (width + widthOf(character) > length && !NOT_FIRST.test(character)) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += widthOf(character);
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${[...(lines[most - 1] as string)].slice(0, length - 1).join('')}…`];
}
