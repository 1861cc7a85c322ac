import { cut } from '../domain/cut.js';
import { SimilarTexts } from '../domain/similarity.js';
import type { Finding } from './finding.js';
import { quote } from './quote.js';
import type { Listing, Placed, PlanView } from './rules/plan-view.js';

/** A summary is a sentence; what is longer tells as much as the print. */
const LONGEST_SUMMARY = 150;
/** A sentence of an easy text that is longer is hard to follow. */
const LONGEST_PLAIN_SENTENCE = 40;
/** Summaries of different texts share fewer pairs of letters than this, those of one text more. */
const ALIKE = 0.5;

/** Words of speech, and words that leave out who is meant. */
const DOUBTFUL: [words: RegExp, instead: string][] = [
  [/要(?:る|り|らない)(?=[、。と]|$)/u, '必要'],
  [/一人ごと/u, '個々に応じた'],
  [/手帳のない(?:人|者)/u, '障害者手帳を取得していない人'],
];

/**
 * What can be seen of the summaries of a plan without its print, by the rules of seed/README.md: one that is long, words that do not
 * belong into one, long sentences of an easy text, and two of one program that are nearly, but not quite, the same, as if the plan had
 * changed what it says.
 */
export function* summaryNotes(plan: PlanView): Iterable<Finding> {
  for (const { path, node } of textsOf(plan)) {
    if (typeof node.plain === 'string') yield* plainNotes([...path, 'plain'], node.plain);
    const { summary } = node;
    if (typeof summary !== 'string') continue;
    const at = [...path, 'summary'];
    const { length } = [...summary];
    if (length > LONGEST_SUMMARY) {
      yield {
        path: at,
        message: {
          ja: `要約が${length}文字あります。計画の文章の写しになっていないか、確かめてください。`,
          en: `this summary has ${length} characters; check that it is not a copy of the printed text`,
        },
      };
    }
    for (const [words, instead] of DOUBTFUL) {
      const [found] = words.exec(summary) ?? [];
      if (found === undefined) continue;
      yield {
        path: at,
        message: {
          ja: `要約に「${found}」とあります。「${instead}」のように書き、だれのことかを省かないでください。`,
          en: `this summary says ${quote(found)}; write such as ${quote(instead)}, and say who is meant`,
        },
      };
    }
  }
  yield* nearlyTheSame(plan.listings);
}

const textsOf = ({ visions, evidence, issues, policies, places, listings, footnotes }: PlanView) => [
  ...visions,
  ...evidence,
  ...issues,
  ...policies,
  ...places,
  ...listings,
  ...footnotes,
];

/** Sentences of an easy text that are too long to be easy. */
function* plainNotes(path: Finding['path'], plain: string): Iterable<Finding> {
  for (const sentence of plain.split(/(?<=[。！？])/u)) {
    const { length } = [...sentence.trim()];
    if (length <= LONGEST_PLAIN_SENTENCE) continue;
    yield {
      path,
      message: {
        ja: `やさしい日本語の文「${cut(sentence.trim(), 20)}」が${length}文字あります。${LONGEST_PLAIN_SENTENCE}文字までの文に分けてください。`,
        en: `this sentence in easy Japanese has ${length} characters: ${quote(cut(sentence.trim(), 20))}; break it into sentences of at most ${LONGEST_PLAIN_SENTENCE}`,
      },
    };
  }
}

function* nearlyTheSame(listings: Placed<Listing>[]): Iterable<Finding> {
  const firsts = new Map<string, { listing: Placed<Listing>; text: SimilarTexts }>();
  for (const listing of listings) {
    const { program, summary } = listing.node;
    if (typeof program !== 'string' || typeof summary !== 'string') continue;
    const first = firsts.get(program);
    if (!first) firsts.set(program, { listing, text: new SimilarTexts([summary]) });
    else if (first.listing.node.summary !== summary && first.text.similarTo(summary, ALIKE).length > 0) {
      yield {
        path: [...listing.path, 'summary'],
        message: (saidAt) => ({
          ja: `${quote(program)} の要約が、${saidAt(first.listing.path).ja}の掲載の要約と少しだけ違います。計画の文章が同じなら、同じ要約にしてください。`,
          en: `this summary of ${quote(program)} differs a little from that in ${saidAt(first.listing.path).en}; where the plan prints the same text, write the same summary`,
        }),
      };
    }
  }
}
