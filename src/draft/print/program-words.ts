import { bodiesIn, joinLines, nameIn } from '../words.js';
import { marksIn } from './draft-places.js';
import { areBodies } from './linear-programs.js';
import type { PrintedLine } from './print.js';
import { lastBracket, plainDigits } from './printed-text.js';

/** A program as its cell prints it. */
export interface PrintedProgram {
  name: string;
  isRelisted: boolean;
  marks: string[];
  bodies: string[];
  committees: string[];
}

/** A body whose name takes more lines is none. */
const MOST_LINES_OF_A_NAME = 3;
const COMMITTEE = /(部会|分科会|ワーキング(グループ)?|WG|専門委員会)$/u;

interface Words {
  isBody: (name: string) => boolean;
  /** The header says that bodies stand in brackets behind the name: 事業名（担当課）. */
  hasBodies: boolean;
  relisted: readonly string[];
  marks: readonly string[];
}

/** Takes a cell apart: the name, 《再掲》, the bodies and the working groups in the brackets behind it. */
export function programIn(lines: readonly PrintedLine[], words: Words): PrintedProgram {
  let text = joinLines(lines.map((line) => line.text));
  const found: PrintedProgram = { name: '', isRelisted: false, marks: [], bodies: [], committees: [] };
  for (;;) {
    const { name, isRelisted } = nameIn(text);
    const sign = words.relisted.find((one) => name.startsWith(one) || name.endsWith(one));
    found.isRelisted ||= isRelisted || sign !== undefined;
    text = sign === undefined ? name : name.replace(sign, '').trim();
    const bracket = lastBracket(text);
    if (!bracket || bracket.before === '') break;
    if (found.bodies.length === 0 && (words.hasBodies || areBodies(bracket.inside, words.isBody))) {
      found.bodies = splitBodies(bracket.inside, words.isBody);
    } else if (COMMITTEE.test(bracket.inside)) {
      found.committees = [...bodiesIn(bracket.inside), ...found.committees];
    } else break;
    text = bracket.before;
  }
  const { name, marks, isPriority } = marksIn(text, words.marks);
  return { ...found, name: plainDigits(name), marks: isPriority ? [...marks, '重点'] : marks };
}

/** The bodies of a text; 指導課・各学校 are two, since both are bodies. */
function splitBodies(text: string, isBody: (name: string) => boolean): string[] {
  const names = text
    .split(/[、，,;；／/]/u)
    .flatMap((part) => {
      const names = part.split(/[・\s]+/u).map((name) => name.trim());
      return names.length > 1 && names.every(isBody) ? names : [part.replaceAll(/\s+/gu, ' ').trim()];
    })
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/** The bodies of a cell of their own: each on a line or over several, or with signs between them. */
export function bodiesOf(lines: readonly PrintedLine[], isBody: (name: string) => boolean): string[] {
  const texts = lines.map((line) => line.text);
  const apart = inBodies(texts, isBody);
  return splitBodies(apart ? apart.join('、') : joinLines(texts), isBody);
}

/** Lines joined so that each text is bodies and nothing else, as few lines to each as can be; undefined where they cannot. */
function inBodies(texts: readonly string[], isBody: (name: string) => boolean): string[] | undefined {
  // How the lines from each on are joined, from the last one back.
  const joined: (string[] | undefined)[] = Array.from({ length: texts.length + 1 });
  joined[texts.length] = [];
  for (let from = texts.length - 1; from >= 0; from--) {
    for (let count = 1; count <= MOST_LINES_OF_A_NAME && !joined[from]; count++) {
      const others = joined[from + count];
      const text = joinLines(texts.slice(from, from + count));
      if (!others || /[、，,・／/]$/u.test(text) || !splitBodies(text, isBody).every(isBody)) continue;
      joined[from] = [text, ...others];
    }
  }
  return joined[0];
}
