import { jaModel, Parser } from 'budoux';

/** Where a name may be broken: at its phrases. */
const parser = new Parser(jaModel);

/** The phrases of names that were broken before: a name is tried in many places. */
const known = new Map<string, readonly string[]>();

function phrasesOf(text: string): readonly string[] {
  const found = known.get(text) ?? parser.parse(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, found);
  return found;
}

/** The names of a large plan. */
const MOST_KNOWN = 5_000;

/** How wide a text is, in full-width characters: nearly two narrow letters take the width of one of Japanese. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\x20-\x7e｡-ﾟ]/.test(character) ? 0.55 : 1), 0);

/** What no line begins with. */
const NOT_FIRST = /[、。，．・：；）」』】〉》!?！？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%％]/;

/** A text in lines of so many full-width characters, broken at phrases, and within one that is longer than a line; at most so many lines: … stands where it is cut. */
export function wrapped(text: string, length: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (line) lines.push(line);
    line = '';
  };
  for (const phrase of phrasesOf(text)) {
    if (widthOf(line + phrase) <= length) {
      line += phrase;
      continue;
    }
    if (widthOf(phrase) <= length) end();
    for (const character of phrase) {
      if (widthOf(line + character) > length && !NOT_FIRST.test(character)) end();
      line += character;
    }
  }
  end();
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${[...(lines[most - 1] as string)].slice(0, length - 1).join('')}…`];
}
