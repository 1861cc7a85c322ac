import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../src/data/list/cursor.js';
import { TestApp } from '../support/app.js';

const SEARCH = `query ($text: String!, $kinds: [NodeKind!], $where: SearchWhere, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, where: $where, first: $first, after: $after) {
    totalCount nodes { node { id } } pageInfo { endCursor } } }`;

// Two spaces between each.
const HOSTILE = String.raw`
  "  ""  「  」」  \  \\  \"  "\  '  (  )  ()  )(  ((((  [  ]  [* TO *]  {  }  {a TO b}  ^  ^zq  ~  ~0.5  *  **  *:*  ?  ???
  :  ::  name:  :name  /  //  /.*/  /[/  !  !!  +  -  --  +-  &  &&  ||  |  <  >  >=zq  =  #  $  %  @  ;  AND  OR  NOT
  AND OR  NOT NOT  TO  the  it is  OR )  zq"  zq\  zq*  zq~  zq^9  zq:zq  -zq  +zq  !zq  (zq  zq)  zq/zq  /zq/  zq AND
  OR zq  障害 OR zq  障害 NOT zq  障害 -zq  障害* zq  id:kashiwa  name:障害zq  "zq  zq" "zq  "障害" zq  *zq  ?zq  zq?障害
  $query  {zq}  '; MATCH (n) DETACH DELETE n //  <script>alert()</script>  %zq  İzq  ßzq  ½zq  ﷺ  🎌  👨‍👩‍👧  〆
`
  .split(/ {2}|\n/)
  .filter((text) => text !== '');
const ODD = [
  ...['zq\u0000zq', '\u202ezq', '\ufeffzq', 'zq\r\nzq', '\u3000zq'],
  ...['相談'.repeat(5_000), '('.repeat(10_000), 'zq '.repeat(3_000), 'a*'.repeat(200), '障害の子供zq '.repeat(30)],
];

/** What the cursors of a search for 相談 say it is. */
const ORDER = 'search [["相談"],null,null]';

describe('what a search is given', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each([
    [{ text: '' }, 'EMPTY_SEARCH', '`text` is blank'],
    [{ text: '\u0000\u0007' }, 'EMPTY_SEARCH', '`text` is blank'],
    [{ text: ' 　\n' }, 'EMPTY_SEARCH', '`text` is blank'],
    [{ text: '相談', first: 0 }, 'INVALID_PAGE', '1 to 100'],
    [{ text: '相談', first: 101 }, 'INVALID_PAGE', '1 to 100'],
    [{ text: '相談', after: '' }, 'INVALID_CURSOR', 'endCursor'],
    [{ text: '相談', after: 'nonsense' }, 'INVALID_CURSOR', 'endCursor'],
    [
      { text: '相談', after: encodeCursor('program NAME ASC', { keys: ['x'], id: 'x' }) },
      'INVALID_CURSOR',
      'start again without',
    ],
    [{ text: '相談', where: { plan: 'nowhere-2042' } }, 'UNKNOWN_ID', 'nowhere-2042'],
    [{ text: '相談', where: { plan: '122173' } }, 'INVALID_ID', 'example-2024'],
  ])('refuses %j with %s', async (variables, code, hint) => {
    const { errors } = await app.ask(SEARCH, variables);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(hint);
  });

  it('refuses a cursor of another search', async () => {
    const { data } = await app.ask(SEARCH, { text: '相談', first: 2 });
    const after = data.search.pageInfo.endCursor;
    expect((await app.ask(SEARCH, { text: '相談', after })).errors).toBeUndefined();
    for (const other of [
      { text: '支援' },
      { text: '相談', kinds: ['ISSUE'] },
      { text: '相談', where: { plan: 'kashiwa-2024' } },
    ]) {
      const { errors } = await app.ask(SEARCH, { after, ...other });
      expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
    }
  });

  it('stands any round that a cursor makes up', async () => {
    for (const depth of [-5, 0.5, 77.7, 1e300]) {
      for (const first of [32, depth]) {
        const after = encodeCursor(ORDER, { keys: [first, depth, 0.5], id: 'x' });
        expect((await app.ask(SEARCH, { text: '相談', after })).errors).toBeUndefined();
      }
    }
  });

  it('refuses a cursor of before cursors named the depth of the first round', async () => {
    const after = encodeCursor(ORDER, { keys: [0, 0.5], id: 'x' });
    const { errors } = await app.ask(SEARCH, { text: '相談', after });
    expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });

  // Nothing of it stands in the plan: a text that were taken for syntax would find something, or be an error.
  it.each([...HOSTILE, ...ODD])('takes %j as text, and finds nothing', async (text) => {
    const { data, errors } = await app.ask(SEARCH, { text, where: { plan: 'kashiwa-2024' } });
    expect(errors).toBeUndefined();
    expect(data.search).toMatchObject({ totalCount: 0, nodes: [] });
    expect(app.defects).toEqual([]);
  });
});
