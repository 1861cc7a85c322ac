import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { canonical } from '../../domain/plan-graph.js';
import { composed } from '../list/composed.js';
import {
  type Combinators,
  type Condition,
  conditionsOf,
  equal,
  type FieldPredicate,
  type Filter,
  filterOf,
  matchesText,
  related,
  type ValuesOf,
} from '../list/filter.js';
import { conditionsOn, matching } from '../list/filter.match.js';
import { matchesOneText } from '../list/filter.texts.js';
import type { List } from '../list/list.definition.js';
import { toPage } from '../list/list.js';
import { orderName, toWindow, type Window } from '../list/page.js';
import { numberIfAnyInRange } from '../list/range.js';
import { composedStatement, projection } from '../store/cypher.js';
import { initiativeFilter } from './initiative.repository.js';
import { listingRow, type ProgramListing } from './listing.repository.js';
import { measureFilter } from './measure.repository.js';
import { atLevel, tableAt } from './paths.js';
import { placeFilter } from './place.filter.js';
import { programFilter } from './program.repository.js';

// A line of a table is a relationship from a place, or the plan, to a program. In filters it stands where a node does elsewhere: it has
// properties, and what is asked of its ends is asked of the nodes of these names.

const line = new Cypher.NamedNode('listing');
const place = new Cypher.NamedNode('place');
const program = new Cypher.NamedNode('program');

const inPlanOfTable: FieldPredicate<string> = (_line, plan) =>
  Cypher.eq(place.property('plan'), new Cypher.Param(plan));

const filterFields = {
  plan: inPlanOfTable,
  relisted: equal<boolean>('relisted'),
  page: numberIfAnyInRange('page'),
  summary: matchesText('foldedSummary'),
  mark: matchesOneText('foldedMarks'),
  program: related(
    (_line, to) => new Cypher.Pattern(to, { properties: { id: program.property('id') }, labels: ['Program'] }),
    () => programFilter,
  ),
  place: related(
    (_line, to) => tableAt(place, to),
    () => placeFilter,
  ),
  measure: related(
    (_line, to) => atLevel(place, 'MEASURE', to),
    () => measureFilter,
  ),
  initiative: related(
    (_line, to) => atLevel(place, 'INITIATIVE', to),
    () => initiativeFilter,
  ),
};

export interface ListingWhere extends ValuesOf<typeof filterFields>, Combinators<ListingWhere> {}

export const listingFilter: Filter<ListingWhere> = filterOf('LISTING', filterFields);

const PRINTED = [{ field: 'PRINTED', direction: 'ASC' }] as const;
/** The key of the table, and the place of the line in it. */
const KEYS = [place.property('tableKey'), line.property('order'), place.property('id')] as const;
const count = new Cypher.NamedVariable('count');
const pageRow = z.object({ node: listingRow, keys: z.array(z.union([z.string(), z.number()])) });

/** The lines of all tables, in printed order; those of a plan itself come after those of its places. */
export const listings: List<ProgramListing, ListingWhere, 'PRINTED'> = {
  filter: listingFilter,
  window: (page) => toWindow(page, orderName('listing', PRINTED), ['string', 'number']),
  count: {
    cacheKey: canonical,
    batch: (graph, keys) =>
      Promise.all(
        keys.map(async ({ where }) => {
          const { cypher, params } = composed(found(where).return([Cypher.count(line), count]));
          const rows = await graph.read(
            composedStatement('listing.count', cypher),
            params,
            z.object({ count: z.number() }),
          );
          return rows[0]?.count ?? 0;
        }),
      ),
  },
  page: {
    cacheKey: canonical,
    countOf: ({ rows }) => rows.length,
    batch: (graph, keys) =>
      Promise.all(
        keys.map(async ({ where, order, window }) => {
          const { cypher, params } = composed(pageQuery(where, window));
          const rows = await graph.read(composedStatement('listing.page', cypher), params, pageRow);
          return toPage('listing', rows, { order, window });
        }),
      ),
  },
};

function pageQuery(where: ListingWhere | null, window: Window): Cypher.Clause {
  const direction = window.fromEnd ? 'DESC' : 'ASC';
  return found(where, window)
    .with(line, place)
    .orderBy([KEYS[0], direction], [KEYS[1], direction])
    .limit(new Cypher.NamedParam('limit', window.size + 1))
    .return([new Cypher.Raw(() => projection('listing', 'listing')), 'node'], [new Cypher.List([...KEYS]), 'keys'])
    .orderBy([KEYS[0], direction], [KEYS[1], direction]);
}

/** Lines that pass a filter, within the ends of a window. What is asked of the program is asked of the one at hand. */
function found(where: ListingWhere | null, window?: Window) {
  const path = new Cypher.Pattern(place, { labels: ['Node'] })
    .related(new Cypher.NamedRelationship('listing'), { type: 'LISTS', direction: 'right' })
    .to(program);
  const conditions = conditionsOf(listingFilter, line, where).flatMap((condition): Condition[] => {
    const { part } = condition;
    return part.kind === 'field' && part.field === 'program' ? conditionsOn(program, part, programFilter) : [condition];
  });
  return matching(new Cypher.Match(path), conditions, [
    Cypher.isNotNull(KEYS[0]),
    ...(['after', 'before'] as const).map((side) => window?.[side] && isBeyond(side, window[side].keys)),
  ]);
}

/** That the table is not on the other side is said for the index. */
function isBeyond(side: 'after' | 'before', [table, order]: (string | number)[]): Cypher.Predicate | undefined {
  const [tableKey, orderInTable] = KEYS;
  const at = { table: new Cypher.Param(table), order: new Cypher.Param(order) };
  const isFurther = side === 'after' ? Cypher.gt : Cypher.lt;
  return Cypher.and(
    side === 'after' ? Cypher.gte(tableKey, at.table) : Cypher.lte(tableKey, at.table),
    Cypher.or(
      isFurther(tableKey, at.table),
      Cypher.and(Cypher.eq(tableKey, at.table), isFurther(orderInTable, at.order)),
    ),
  );
}
