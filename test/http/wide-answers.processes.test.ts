import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { expectWithin } from '../support/measured.js';

/** A question that goes from a city to its bodies and back so many times; Kashiwa has 23 of them. */
const circles = (times: number) => {
  const circle = 'departments { municipality { '.repeat(times);
  return `{ node(id: "122173") { ... on Municipality { ${circle} id ${'} }'.repeat(times)} } } }`;
};

const partners = (times: number) =>
  `{ departments { nodes { ${'partners { departments { '.repeat(times)} id ${'} }'.repeat(times)} } } }`;

/** The programs of each body, in so many ways that have nothing in common: each begins behind another place. */
const manyLists = (cursors: string[]) => `query ($where: ProgramWhere) { departments(first: 100) { nodes {
  ${cursors.map((after, at) => `a${at}: programs(first: 1, after: "${after}", where: $where) { pageInfo { hasNextPage } }`).join(' ')}
} } }`;

/** Cursors like one that was given, at places that are not there. */
const madeUp = (given: string, count: number): string[] => {
  const place = JSON.parse(Buffer.from(given, 'base64url').toString());
  const at = (id: string) => Buffer.from(JSON.stringify({ ...place, i: id })).toString('base64url');
  return Array.from({ length: count }, (_, number) => at(`kashiwa-2024/program/made-up-${number}`));
};

/** Without turns others wait for tens of seconds. The client that measures and the server share a process here. */
const LONGEST_WAIT_MS = 2_000;

describe('answers that are wider than their questions look', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  /** How long others waited, at the longest, until the answer was there. */
  async function whileOthersAsk<Answer>(asked: Promise<Answer>): Promise<{ answer: Answer; waits: number[] }> {
    let isDone = false;
    const answered = asked.finally(() => {
      isDone = true;
    });
    const waits: number[] = [];
    while (!isDone) {
      const start = performance.now();
      await fetch(`${app.url}/livez`);
      waits.push(performance.now() - start);
    }
    return { answer: await answered, waits };
  }

  it.each([4, 5, 6])('are refused when %i circles of 23 bodies have given too much', async (times) => {
    const { answer, waits } = await whileOthersAsk(app.ask(circles(times)));
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(answer.data).toEqual({ node: null });
    expectWithin(LONGEST_WAIT_MS, `${times} circles: others waited`, waits);
  });

  it('are refused when bodies and their partners go round', async () => {
    const { answer, waits } = await whileOthersAsk(app.ask(partners(6)));
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COMPLEX']);
    expectWithin(LONGEST_WAIT_MS, 'partners: others waited', waits);
  });

  it('are given when they are large, and not too large', async () => {
    const { data, errors } = await app.ask(circles(3));
    expect(errors).toBeUndefined();
    // 23 bodies, each with a city of 23, each with a city of 23.
    const all = JSON.stringify(data).match(/"id"/g);
    expect(all).toHaveLength(23 ** 3);
  });

  it('of a thousand different lists keep nobody else waiting', async () => {
    const { data } = await app.ask(
      '{ departments(first: 1) { nodes { programs(first: 1) { pageInfo { endCursor } } } } }',
    );
    const cursors = madeUp(data.departments.nodes[0].programs.pageInfo.endCursor, 40);
    const { answer, waits } = await whileOthersAsk(app.ask(manyLists(cursors), { where: { relisted: true } }));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.departments.nodes).toHaveLength(23);
    expectWithin(LONGEST_WAIT_MS, 'many lists: others waited', waits);
  });
});
