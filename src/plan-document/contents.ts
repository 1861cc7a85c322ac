import { placesOf } from './places.js';
import type { PlanDocument } from './plan-document.schema.js';

/** How much a plan document holds. */
export interface Contents {
  key: string;
  pillars: number;
  measures: number;
  initiatives: number;
  listings: number;
  programs: number;
}

export function contentsOf(document: PlanDocument): Contents {
  const places = placesOf(document);
  const count = (word: string) => places.filter((place) => place.word === word).length;
  const lists = [document.listings, ...places.map(({ node }) => node.programs)];
  return {
    key: document.key,
    pillars: count('pillar'),
    measures: count('measure'),
    initiatives: count('initiative'),
    listings: lists.reduce((sum, list) => sum + (list?.length ?? 0), 0),
    programs: Object.keys(document.programs).length,
  };
}
