import { related } from '../list/filter.js';
import { matchesOneText } from '../list/filter.texts.js';
import { numberIfAnyInRange } from '../list/range.js';
import { municipalityFilter } from './municipality.repository.js';
import { publishedBy } from './paths.js';

// What nodes of a plan are filtered by, whatever they are.

/** Who publishes the plan. */
export const municipality = related(
  (_pattern, to, node) => publishedBy(node, to),
  () => municipalityFilter,
);
/** Its summary, or that of one of its lines. */
export const summary = matchesOneText('foldedSummaries');
/** Its printed page. */
export const page = numberIfAnyInRange('page');
