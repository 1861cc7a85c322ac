import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';

const nested = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);
const LISTS = nested(20_000, '[', ']');
const OBJECTS = `${nested(15_000, '{"":', '}').replace('{"":}', '{}')}`;
const QUESTION = '{ plans { totalCount } }';
const FILTERED = 'query ($w: ProgramWhere) { programs(where: $w) { totalCount } }';

// As the server runs, and without the answers it keeps: each reads a request in a way of its own.
describe.each([10_000_000, 0])('with %d bytes of kept answers, JSON nested 20,000 deep', (cacheMaxBytes) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), { cacheMaxBytes });
  });
  afterAll(() => app.stop());

  const codeOf = async (response: Response) => {
    const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code];
  };
  const post = (body: string) =>
    fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(codeOf);
  const get = (parameters: Record<string, string>) =>
    fetch(`${app.url}/graphql?${new URLSearchParams(parameters)}`, {
      headers: { 'apollo-require-preflight': 'yes', accept: 'application/json' },
    }).then(codeOf);

  it.each([
    ['in a variable', `{"query": "${QUESTION}", "variables": {"w": ${LISTS}}}`],
    ['in a variable, as objects', `{"query": "${QUESTION}", "variables": ${OBJECTS}}`],
    ['in a variable that is used', `{"query": "${FILTERED}", "variables": {"w": ${LISTS}}}`],
    ['in the place of variables', `{"query": "${QUESTION}", "variables": ${LISTS}}`],
    ['in extensions', `{"query": "${QUESTION}", "extensions": {"a": ${LISTS}}}`],
    ['in the place of the question', `{"query": ${LISTS}}`],
    ['in the place of the name', `{"query": "${QUESTION}", "operationName": ${LISTS}}`],
    ['in a field of nobody', `{"query": "${QUESTION}", "x": ${LISTS}}`],
    ['in the place of the request', LISTS],
    ['in a batch', `[${LISTS}]`],
  ])('%s is refused', async (_where, body) => {
    expect(await post(body)).toEqual([400, 'QUERY_TOO_DEEP']);
    expect(app.defects).toEqual([]);
  });

  it.each(['variables', 'extensions'])('in %s of an address is refused', async (parameter) => {
    const deep = `{"w":${nested(2_000, '[', ']')}}`;
    expect(await get({ query: QUESTION, [parameter]: deep })).toEqual([400, 'QUERY_TOO_DEEP']);
    expect(await get({ query: FILTERED, [parameter]: deep })).toEqual([400, 'QUERY_TOO_DEEP']);
    expect(app.defects).toEqual([]);
  });

  it('begins where filters within filters end', async () => {
    // An object in an object, 20 of them, the innermost empty.
    const filter = (levels: number) => nested(levels - 1, '{"not":', '}').replace('{"not":}', '{"not":{}}');
    expect(await post(`{"query": "${FILTERED}", "variables": {"w": ${filter(20)}}}`)).toEqual([200, undefined]);
    expect(await post(`{"query": "${FILTERED}", "variables": {"w": ${filter(21)}}}`)).toEqual([400, 'QUERY_TOO_DEEP']);
  });
});
