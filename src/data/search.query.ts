import { idWord } from '../domain/identity.js';
import { NODE_LABELS, type NodeKind } from '../domain/plan.js';
import type { PrintedNumber } from '../domain/printed-number.js';
import { SEARCHED_FIELDS } from '../domain/search-match.js';
import type { SearchTerm } from '../domain/search-text.js';

/** A plan to search: its own nodes, and its municipality with the bodies. */
export interface SearchScope {
  plan: string;
  municipality: string;
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

/** A name says more of a node than its summary. */
const WEIGHTS = { name: 4, title: 4, term: 4, summary: 1 } satisfies Record<(typeof SEARCHED_FIELDS)[number], number>;

/** Who names a place by its number wants that place first. */
const NUMBERED = 100;

/** The question in the language of the index; what a user typed is only ever quoted or plain letters in it. */
export function indexQuery({ terms, printed, kinds, scope }: SearchQuestion): string {
  const said = terms.map((spellings) => {
    const places = SEARCHED_FIELDS.flatMap((field) =>
      spellings.map((spelling) => `(${spellingIn(field, spelling)})^${WEIGHTS[field]}`),
    );
    return `+(${places.join(' ')})`;
  });
  const found = printed ? [`+((${said.join(' ')}) (${numbered(printed)})^${NUMBERED})`] : said;
  return [...found, ...(scope ? [inScope(scope)] : []), ...(kinds ? [ofKinds(kinds)] : [])].join(' ');
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
function inexactTerms(terms: SearchTerm[]): SearchTerm[] {
  return terms.filter((spellings) =>
    spellings.some((spelling) => {
      const runs = spelling.match(RUN) ?? [];
      return runs.length > 1 && !runs.every((run) => IS_CJK.test(run) && !IS_ONE_CJK.test(run));
    }),
  );
}

// Ids are text like `example-2024/issue/3.1.1`, so the index itself can keep to a plan, to kinds and to numbers: such
// questions cost what they find. Words of an id may stand for something else, so both are checked behind it. ^0 keeps
// them out of the score.

function numbered({ word, number }: PrintedNumber): string {
  return [...(word ? [`+id:${word}`] : []), `+id:${phrase(number)}`].join(' ');
}

function inScope({ plan, municipality }: SearchScope): string {
  return `+(id:${phrase(plan)} id:${phrase(municipality)})^0`;
}

function ofKinds(kinds: NodeKind[]): string {
  return `+(${kinds.map(ofKind).join(' ')})^0`;
}

function ofKind(kind: NodeKind): string {
  if (kind === 'PLAN') return 'title:*';
  if (kind === 'MUNICIPALITY') return '(+id:/[0-9]{6}/ -id:department -id:committee)';
  return `id:${idWord(kind)}`;
}

/** What is checked behind the index, as parameters of the statements. */
export function checks({ terms, printed, kinds, scope }: SearchQuestion) {
  return {
    plan: scope?.plan ?? null,
    municipality: scope?.municipality ?? null,
    labels: kinds?.map((kind) => NODE_LABELS[kind]) ?? null,
    inexact: inexactTerms(terms),
    printed: printed && `/${printed.word ? `${printed.word}/` : ''}${printed.number}`,
  };
}
