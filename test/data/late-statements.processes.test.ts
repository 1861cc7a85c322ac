import { expect, inject, it } from 'vitest';
import { z } from 'zod';
import { withGraph } from '../../src/database.js';

/** Counts to a number, which takes Neo4j seconds. */
const counting = (name: string, to: number) => ({
  name,
  text: `// ${name}\nUNWIND range(1, ${to}) AS number WITH number WHERE number % 7 = 3 RETURN count(number) AS count`,
});
const row = z.object({ count: z.number() });

it('ends a statement that is late, and none that others wait for', async () => {
  const sent: string[] = [];
  const observe = ({ name }: { name: string }) => {
    sent.push(name);
    return () => {};
  };
  await withGraph(inject('graph'), async (graph) => {
    const patient = graph.forRequest(observe, 60_000).read(counting('patient', 30_000_000), {}, row);
    const hasty = graph.forRequest(observe, 300).read(counting('hasty', 500_000_000), {}, row);
    await expect(hasty).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
    expect(await patient).toEqual([{ count: 4_285_714 }]);
  });
  // A statement whose connection is taken away is sent again.
  expect(sent).toEqual(['patient', 'hasty']);
}, 90_000);

it('lets a request have ten statements under way, and no more time than it has left', async () => {
  let underWay = 0;
  let most = 0;
  const observe = () => {
    underWay += 1;
    most = Math.max(most, underWay);
    return () => {
      underWay -= 1;
    };
  };
  await withGraph(inject('graph'), async (database) => {
    const graph = database.forRequest(observe, 60_000);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, place) => graph.read(counting(`one of many ${place}`, 1_000), {}, row)),
    );
    expect(answers).toHaveLength(40);
    expect(most).toBe(10);
    const short = database.forRequest(() => () => {}, 300);
    await new Promise((resolve) => setTimeout(resolve, 310));
    await expect(short.read(counting('too late', 1_000), {}, row)).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
  });
});
