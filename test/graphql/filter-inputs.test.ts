import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { analysisFilter, FILTERS, searchFilter } from '../../src/data/analysis/filters.js';
import type { FilterShape } from '../../src/data/list/filter.js';
import { NODE_LABELS } from '../../src/domain/plan.js';
import { createSchema } from '../../src/graphql/schema.js';

const types = createSchema().getTypeMap();
const NAMES: Record<string, string> = { ...NODE_LABELS, PLACE: 'Place', LISTING: 'Listing' };
const inputOf = ({ kind }: FilterShape) => types[`${NAMES[kind as string]}Where`];
const kinds = FILTERS.filter(({ kind }) => kind !== null).map((filter) => ({ filter, kind: filter.kind as string }));

/** The filter inputs among the fields of an input, by field, but for and, or, not. */
function nestedIn(input: GraphQLInputObjectType): Record<string, string> {
  const fields = Object.values(input.getFields()).filter(({ name }) => !['and', 'or', 'not'].includes(name));
  return Object.fromEntries(
    fields.flatMap(({ name, type }) => {
      const nested = kinds.find(({ filter }) => inputOf(filter) === getNamedType(type));
      return nested ? [[name, nested.kind]] : [];
    }),
  );
}

const within = (filter: FilterShape) =>
  Object.fromEntries(
    filter.fields.flatMap((field) => {
      const nested = filter.within(field);
      return nested?.kind ? [[field, nested.kind]] : [];
    }),
  );

/** What stands beside nodes is filtered, too, and is no node. */
const parts = kinds.flatMap(({ filter, kind }) =>
  filter.fields.flatMap((field) => {
    const nested = filter.within(field);
    return nested && nested.kind === null ? [{ filter, kind, field, nested }] : [];
  }),
);

it('has a filter for each input of a list', () => {
  const lists = Object.keys(types).filter((name) => /^[A-Z]\w+Connection$/.test(name));
  const filtered = lists.map((name) => types[name.replace(/Connection$/, 'Where')]).filter(isInputObjectType);
  expect(new Set(kinds.map(({ filter }) => inputOf(filter)))).toEqual(
    new Set(filtered.filter(({ name }) => name !== 'SearchWhere')),
  );
});

it.each(kinds)('the input of a $kind filter has the fields that the filter has predicates for', ({ filter }) => {
  const input = inputOf(filter) as GraphQLInputObjectType;
  const fields = Object.keys(input.getFields()).filter((name) => !['and', 'or', 'not'].includes(name));
  expect(fields.sort()).toEqual([...filter.fields].sort());
  expect(nestedIn(input)).toEqual(within(filter));
});

it.each(parts)(
  'the input for $field of a $kind filter has the fields that there are predicates for',
  ({ filter, field, nested }) => {
    const { type } = (inputOf(filter) as GraphQLInputObjectType).getFields()[field] ?? {};
    const input = getNamedType(type) as GraphQLInputObjectType;
    expect(Object.keys(input.getFields()).sort()).toEqual([...nested.fields].sort());
  },
);

it('looks into every filter within the inputs of an analysis, whose ids would not be checked otherwise', () => {
  const inputs = ['WorkloadWhere', 'CollaborationWhere', 'OverlapWhere', 'GapWhere'].map((name) => types[name]);
  const nested = inputs.map((input) => nestedIn(input as GraphQLInputObjectType));
  expect(Object.assign({}, ...nested)).toEqual(within(analysisFilter));
  expect(nestedIn(types.SearchWhere as GraphQLInputObjectType)).toEqual(within(searchFilter));
});
