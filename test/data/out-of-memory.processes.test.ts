import { expect, inject, it } from 'vitest';
import { z } from 'zod';
import { withGraph } from '../../src/database.js';

/** Holds more numbers than there is memory for. */
const hoarding = {
  name: 'hoarding',
  text: '// hoarding\nUNWIND range(1, 200000000) AS number WITH collect(number) AS numbers RETURN size(numbers) AS count',
};
const row = z.object({ count: z.number() });

it.each(['read', 'write'] as const)(
  'a %s that runs out of memory says so, and is sent once',
  async (kind) => {
    const sent: string[] = [];
    await withGraph(inject('graph'), async (database) => {
      const graph = database.forRequest(({ name }) => {
        sent.push(name);
        return () => {};
      }, 30_000);
      const asked =
        kind === 'read'
          ? graph.read(hoarding, {}, row)
          : graph.write((transaction) => transaction.run(hoarding, {}, row), { isLong: true });
      await expect(asked).rejects.toMatchObject({ code: 'STATEMENT_TOO_LARGE' });
      // Neo4j is well.
      const counting = { name: 'counting', text: '// counting\nRETURN 1 AS count' };
      expect(await graph.read(counting, {}, row)).toEqual([{ count: 1 }]);
    });
    expect(sent).toEqual(['hoarding', 'counting']);
  },
  60_000,
);
