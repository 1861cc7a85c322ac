import { type ClassType, Field, InputType } from 'type-graphql';
import type { AskedOrder, SortDirection } from '../data/page.js';
import { enumOf } from './enums.js';

export const OrderDirection = enumOf<SortDirection>('OrderDirection', 'Which end of an order comes first.', {
  ASC: 'From the first, smallest or earliest.',
  DESC: 'From the last, greatest or latest.',
});

/** What nodes can be ordered by, each kind by some of it. */
const FIELDS = {
  PRINTED: 'The order of the print, plan by plan; the default.',
  NUMBER: 'The printed number.',
  NAME: 'The name, by the code points of its characters.',
  CODE: 'The numbers from the pillar down, compared as numbers: 3.2 before 3.10.',
  PAGE: 'The printed page; what has none comes last.',
};

/** The order input of a kind of node and its field enum, such as MeasureOrder and MeasureOrderField. */
export function orderOf<SortField extends keyof typeof FIELDS>(
  name: string,
  ...fields: SortField[]
): ClassType<AskedOrder<SortField>> {
  const descriptions = Object.fromEntries(fields.map((field) => [field, FIELDS[field]])) as Record<SortField, string>;
  const SortFieldEnum = enumOf(`${name}OrderField`, `What ${name} nodes can be ordered by.`, descriptions);

  @InputType(`${name}Order`, { description: `An order of ${name} nodes; ties are broken by id.` })
  class OrderInput {
    @Field(() => SortFieldEnum, { description: 'What to order by.' })
    field!: SortField;

    @Field(() => OrderDirection, {
      nullable: true,
      defaultValue: 'ASC',
      description: 'Which end comes first; null means ASC.',
    })
    direction?: SortDirection | null;
  }
  return OrderInput;
}
