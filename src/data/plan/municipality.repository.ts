import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { canonical } from '../../domain/plan-graph.js';
import { composed } from '../list/composed.js';
import {
  conditionsOf,
  type Filter,
  filterOf,
  matchesCode,
  matchesName,
  matchesText,
  oneOf,
  type ValuesOf,
} from '../list/filter.js';
import { matching } from '../list/filter.match.js';
import { printedOrder } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { statementBehind } from '../store/cypher.js';
import { type Edge, nodeBehind, nodesById } from '../store/edge.js';

const row = z.object({ id: z.string(), code: z.string(), name: z.string(), prefecture: z.string() });

export type Municipality = z.infer<typeof row>;

export const municipalityById = nodesById('municipality.byIds', row);
export const municipalityOfPlan = nodeBehind('municipality.byPlans', row, municipalityById);
export const municipalityOfDepartment = nodeBehind('municipality.byDepartments', row, municipalityById);

const filterFields = {
  id: oneOf('id'),
  code: matchesCode,
  name: matchesName,
  prefecture: matchesText('foldedPrefecture'),
};

export interface MunicipalityWhere extends ValuesOf<typeof filterFields> {}

export const municipalityFilter: Filter<MunicipalityWhere> = filterOf('MUNICIPALITY', filterFields);

export const municipalities = list({
  noun: 'municipality',
  label: 'Municipality',
  row,
  byId: municipalityById,
  filter: municipalityFilter,
  sortKeys: { PRINTED: printedOrder },
});

const publisherRow = z.object({ id: z.string(), plans: z.array(z.string()) });

/** The municipalities that pass a filter, each with its plans, by id. */
export const publishers: Edge<MunicipalityWhere, z.infer<typeof publisherRow>[]> = {
  cacheKey: canonical,
  batch: (reader, filters) =>
    Promise.all(
      filters.map((where) => {
        const municipality = new Cypher.NamedNode('municipality');
        const match = new Cypher.Match(new Cypher.Pattern(municipality, { labels: ['Municipality'] }));
        const { cypher, params } = composed(matching(match, conditionsOf(municipalityFilter, municipality, where)));
        return reader.read(statementBehind(cypher, 'municipality.publishers'), params, publisherRow);
      }),
    ),
};
