import type { NodeKind } from '../../domain/plan.js';
import type { PrintedNumber } from '../../domain/printed-number.js';
import type { SearchTerm } from '../../domain/search-text.js';
import { kindWord, READING_START, signWord } from '../../domain/searched-texts.js';

/** What to search: the nodes of plans, and municipalities with their bodies; ids of all of these begin with those of the scope. */
export interface SearchScope {
  /** Tells it from others in cursors: the id of a plan, or a hash of all ids. */
  name: string;
  ids: string[];
}

/** What is searched for, and where; all kinds for null, all plans without a scope. */
export interface SearchQuestion {
  terms: SearchTerm[];
  /** What the text names by its number, if it does. */
  printed: PrintedNumber | null;
  kinds: NodeKind[] | null;
  scope: SearchScope | null;
}

// The index holds two-letter grams of Japanese, and words of all else. A term becomes a phrase of these,
// which is exact, unless an end of it may be part of a longer gram or word in the index.

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';
const RUN = new RegExp(`${CJK}+|(?:(?!${CJK})[\\p{L}\\p{M}\\p{N}]|(?<=\\p{N})[.,](?=\\p{N}))+`, 'gu');
const IS_ONE_CJK = new RegExp(`^${CJK}$`, 'u');
const IS_CJK = new RegExp(`^${CJK}`, 'u');

/** A name says more of a node than its summary, and how it is read may be another name's reading, too. */
const WEIGHTS = { foldedName: 4, foldedText: 1, foldedReading: 2, searchWords: 2 };

/** Who typed a word wants that word first, and what means the same behind it, which may score more for each of its letters. */
const SYNONYM = 0.1;

/** Who names a place by its number wants that place first. */
const NUMBERED = 100;

/** The question in the language of the index; what a user typed is only ever quoted or plain letters in it. */
export function indexQuery({ terms, printed, kinds, scope }: SearchQuestion): string {
  const said = terms.map((term) => `+(${placesOf(term).join(' ')})`);
  const found = printed ? [`+((${said.join(' ')}) (${numbered(printed)})^${NUMBERED})`] : said;
  return [
    ...found,
    ...(scope && scope.ids.length <= MOST_IDS ? [inScope(scope)] : []),
    ...(kinds ? [ofKinds(kinds)] : []),
  ].join(' ');
}

/** Where a term may stand: in any spelling or other word in the name or another text, as a reading of the name, or as a sign. */
function placesOf({ spellings, synonyms, reading, signs }: SearchTerm): string[] {
  const places = (['foldedName', 'foldedText'] as const).flatMap((field) => [
    ...spellings.map((spelling) => `(${spellingIn(field, spelling)})^${WEIGHTS[field]}`),
    ...synonyms.map((synonym) => `(${spellingIn(field, synonym)})^${WEIGHTS[field] * SYNONYM}`),
  ]);
  if (reading) places.push(`foldedReading:${phrase(READING_START + reading)}^${WEIGHTS.foldedReading}`);
  if (signs) {
    const words = signs.map((sign) => `+searchWords:${signWord(sign)}`);
    places.push(`(${words.join(' ')})^${WEIGHTS.searchWords}`);
  }
  return places;
}

function spellingIn(field: string, spelling: string): string {
  const runs = spelling.match(RUN) ?? [];
  const [first = ''] = runs;
  if (runs.length === 1 && IS_ONE_CJK.test(first)) return `${field}:${first}* ${field}:*${first}`;
  if (runs.length === 1 && !IS_CJK.test(first)) return `${field}:${phrase(first)} ${field}:${first}*`;
  const { start, middle, end } = partsOf(runs);
  return [start && `+${field}:*${start}`, middle && `+${field}:${phrase(middle)}`, end && `+${field}:${end}*`]
    .filter(Boolean)
    .join(' ');
}

/** A term by what its ends may be part of: a gram that begins earlier, a gram or word that ends later. */
function partsOf(runs: string[]) {
  const first = runs[0] as string;
  const last = runs.at(-1) as string;
  const start = runs.length > 1 && IS_ONE_CJK.test(first) ? first : '';
  const end = runs.length > 1 && (IS_ONE_CJK.test(last) || !IS_CJK.test(last)) ? last : '';
  return { start, middle: runs.slice(start ? 1 : 0, end ? -1 : undefined).join(' '), end };
}

const phrase = (text: string) => `"${text}"`;

/** Terms that the index finds in parts only, or without the English function words in them: their text is looked at behind it. */
function inexactTerms(terms: SearchTerm[]): string[][] {
  return terms
    .map(({ spellings, synonyms }) => [...spellings, ...synonyms])
    .filter((words) =>
      words.some((word) => {
        const runs = word.match(RUN) ?? [];
        return runs.length > 1 && !runs.every((run) => IS_CJK.test(run) && !IS_ONE_CJK.test(run));
      }),
    );
}

// Ids are text like `example-2024/issue/3.1.1`, so the index itself can keep to a plan and to numbers, and it holds a word
// for each kind: such questions cost what they find. Words of an id may stand for something else, so it is checked behind
// it. ^0 keeps them out of the score.

function numbered({ word, number }: PrintedNumber): string {
  return [...(word ? [`+id:${word}`] : []), `+id:${phrase(number)}`].join(' ');
}

function inScope({ ids }: SearchScope): string {
  return `+(${ids.map((id) => `id:${phrase(id)}`).join(' ')})^0`;
}

/** The index keeps to so many plans and municipalities; where there are more, they are checked behind it only. */
const MOST_IDS = 200;

function ofKinds(kinds: NodeKind[]): string {
  return `+(${kinds.map((kind) => `searchWords:${kindWord(kind)}`).join(' ')})^0`;
}

/** What is checked behind the index, as parameters of the statements. */
export function checks({ terms, printed, scope }: SearchQuestion) {
  return {
    scopes: scope?.ids ?? null,
    inexact: inexactTerms(terms),
    printed: printed && `/${printed.word ? `${printed.word}/` : ''}${printed.number}`,
  };
}
