import { type ClassType, Field, InputType } from 'type-graphql';
import type { AskedOrder, SortDirection } from '../../data/list/page.js';
import { enumOf } from '../request/enums.js';

export const OrderDirection = enumOf<SortDirection>('OrderDirection', 'Sort directions.', {
  ASC: 'Ascending: the first, smallest or earliest comes first.',
  DESC: 'Descending: the last, greatest or latest comes first.',
});

/** What nodes can be ordered by, each kind by some of it. */
const FIELDS = {
  PRINTED: 'Printed order, plan by plan; the default.',
  NUMBER: 'By printed number.',
  NAME: 'By name, in code point order.',
  CODE: 'By code, comparing its parts as numbers: 3.2 before 3.10.',
  AMOUNT:
    'By the whole amount of the latest fiscal year, of several of that year the last printed; nodes without one come last.',
  PAGE: 'By printed page, of a program the lowest of its lines; nodes without a page come last.',
  PROGRAMS: 'By number of programs: those listed in it or below, or those that a department runs.',
  DEPARTMENTS: 'By number of departments that run the program, or the programs listed in it or below.',
  INDICATORS: 'By number of indicators printed in it or below.',
  LISTINGS: 'By number of lines that list it.',
  BASELINE: 'By the baseline of the first series; those without a number come last.',
  LAST_TARGET: 'By the last target of the first series; those without a number come last.',
  CHANGE: 'By last target − baseline of the first series; those without both, or of different periods, come last.',
  CHANGE_RATE: 'By (last target − baseline) ÷ |baseline| of the first series; those without it come last.',
};

/** The order input of a kind of node and its field enum, such as MeasureOrder and MeasureOrderField. */
export function orderOf<SortField extends keyof typeof FIELDS>(
  name: string,
  ...fields: SortField[]
): ClassType<AskedOrder<SortField>> {
  const descriptions = Object.fromEntries(fields.map((field) => [field, FIELDS[field]])) as Record<SortField, string>;
  const SortFieldEnum = enumOf(`${name}OrderField`, `Fields that ${name} nodes can be ordered by.`, descriptions);

  @InputType(`${name}Order`, { description: `Ordering options for ${name} nodes. Ties are broken by id.` })
  class OrderInput {
    @Field(() => SortFieldEnum, { description: 'The field to order by.' })
    field!: SortField;

    @Field(() => OrderDirection, {
      nullable: true,
      defaultValue: 'ASC',
      description: 'Sort direction; null means ASC.',
    })
    direction?: SortDirection | null;
  }
  return OrderInput;
}
