import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { foldText } from '../../domain/fold-text.js';
import { kindWord } from '../../domain/searched-texts.js';
import { letterPairs, SimilarTexts } from '../../domain/similarity.js';
import { GOALS } from '../../goals/goal-editions.js';
import { list } from '../list/list.js';
import { statement } from '../store/cypher.js';
import { type Edge, valueBehind } from '../store/edge.js';
import { definition, type Indicator, indicatorById } from './indicator.repository.js';

/** The indicators that bear the code of a goal, over all plans. */
export const indicatorsOfGoal = list(
  // Said so that the index over both serves, which holds what they are sorted by.
  { ...definition, holds: (indicator) => Cypher.isNotNull(indicator.property('sortKey')) },
  {
    name: 'Goals',
    pattern: (code, indicator) => new Cypher.Pattern(indicator, { labels: ['Indicator'], properties: { goal: code } }),
  },
);

/** How many municipalities have one. */
export const municipalitiesOfGoal = valueBehind('goal.municipalityCounts', z.number(), 0);

/** An indicator that may be of a goal, and how much of its name speaks for that. */
export interface SimilarIndicator {
  indicator: Indicator;
  /** From 0 to 1. */
  similarity: number;
}

/** So many the index gives of a goal, to be compared letter by letter. */
const MOST_COMPARED = 200;
/** Names of different things share fewer pairs of letters than this. */
const ALIKE = 0.5;

const similar = statement('goal.similarIndicators');
const similarRow = z.object({ code: z.string(), nodes: z.array(indicatorById.row) });

/** The indicators without a goal whose names are like what a goal counts, the likest first: proposals, for people to decide. */
export const similarToGoal: Edge<string, SimilarIndicator[]> = {
  async batch(reader, codes) {
    const questions = codes.map((code) => ({ code, query: queryOf(measuresOf(code)) }));
    const rows = await reader.read(similar, { questions, limit: MOST_COMPARED }, similarRow);
    const found = new Map(rows.map(({ code, nodes }) => [code, nodes]));
    return codes.map((code) => likest(measuresOf(code), found.get(code) ?? []));
  },
  countOf: (found) => found.length,
  nodes: { of: (found) => found.map(({ indicator }) => indicator), byId: indicatorById },
};

const measuresOf = (code: string): string[] => (GOALS.get(code)?.measures ?? []).map((name) => foldText(name));

function likest(measures: readonly string[], indicators: readonly Indicator[]): SimilarIndicator[] {
  const wanted = new SimilarTexts(measures);
  return indicators
    .flatMap((indicator) => {
      const found = wanted.similarTo(foldText(indicator.name), ALIKE).map(([, similarity]) => similarity);
      return found.length > 0 ? [{ indicator, similarity: Math.max(...found) }] : [];
    })
    .sort((one, other) => other.similarity - one.similarity || (one.indicator.id < other.indicator.id ? -1 : 1));
}

const IS_PAIR = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2}$/u;

/** Asks the index, which holds pairs of letters of Japanese, for indicators whose names share any. */
function queryOf(measures: readonly string[]): string {
  const pairs = new Set(measures.flatMap(letterPairs).filter((pair) => IS_PAIR.test(pair)));
  return `+searchWords:${kindWord('INDICATOR')}^0 +foldedName:(${[...pairs].map((pair) => `"${pair}"`).join(' ')})`;
}
