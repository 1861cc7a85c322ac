import { describe, expect, it } from 'vitest';
import { ordersOf } from '../../src/data/list/page.js';

describe('an order', () => {
  it('names each field once, however often it is asked for', () => {
    const asked = Array.from({ length: 100 }, (_, index) => ({
      field: index % 2 ? 'NAME' : 'PRINTED',
      direction: index < 2 ? ('DESC' as const) : null,
    }));
    expect(ordersOf(asked, 'ASC')).toEqual([
      { field: 'PRINTED', direction: 'DESC' },
      { field: 'NAME', direction: 'DESC' },
    ]);
  });
});
