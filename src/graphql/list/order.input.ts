import { type ClassType, Field, InputType } from 'type-graphql';
import type { AskedOrder, SortDirection } from '../../data/list/page.js';
import { enumOf } from '../request/enums.js';

export const OrderDirection = enumOf<SortDirection>('OrderDirection', 'Sort directions.', {
  ASC: 'Ascending: the first, smallest or earliest comes first.',
  DESC: 'Descending: the last, greatest or latest comes first.',
});

/** Sort fields that several kinds of node have. */
export const PRINTED = { PRINTED: 'Printed order, plan by plan; the default.' };
export const NUMBER = { NUMBER: 'By printed number.' };
export const NAME = { NAME: 'By name, in code point order.' };
export const CODE = { CODE: 'By code, comparing its parts as numbers: 3.2 before 3.10.' };
export const PAGE = {
  PAGE: 'By printed page, of a program the lowest of its lines; nodes without a page come last.',
};
export const PROGRAMS = {
  PROGRAMS: 'By number of programs: those listed in it or below, or those that a department runs.',
};
export const DEPARTMENTS = {
  DEPARTMENTS: 'By number of departments that run the program, or the programs listed in it or below.',
};

/**
 * The order input of a kind of node and its field enum, such as MeasureOrder and MeasureOrderField.
 *
 * @param fields what nodes can be ordered by, each with its description
 */
export function orderOf<SortField extends string>(
  name: string,
  fields: Record<SortField, string>,
): ClassType<AskedOrder<SortField>> {
  const SortFieldEnum = enumOf(`${name}OrderField`, `Fields that ${name} nodes can be ordered by.`, fields);

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
