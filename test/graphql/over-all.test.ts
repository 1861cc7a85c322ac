import { expect, it } from 'vitest';
import { checkListings } from '../../src/graphql/analysis/over-all.js';
import { KnownCounts } from '../../src/graphql/request/known.counts.js';

const holding = (listings: number) => ({
  counts: new KnownCounts(async () => new Map([['ProgramListing', listings]])),
});

it.each([{}, { programs: {} }, { department: {} }, { plan: null }])(
  'a question over all plans is refused at once where it would count too many lines: %j',
  async (where) => {
    await expect(checkListings(holding(100_001), where)).rejects.toMatchObject({
      code: 'TOO_MANY_LISTINGS',
      facts: { limit: 100_000, cost: 100_001 },
    });
    await expect(checkListings(holding(100_000), where)).resolves.toBeUndefined();
  },
);

it.each([
  { plan: 'kashiwa-2024' },
  { department: { name: { eq: '社会福祉協議会' } } },
  { programs: { jointly: true } },
])('one that is confined is not: %j', async (where) => {
  await expect(checkListings(holding(1_000_000), where)).resolves.toBeUndefined();
});
