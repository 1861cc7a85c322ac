import { filterOf } from '../planning/filters.js';

/** A request as a stranger sends it. */
export interface Attack {
  method: 'GET' | 'HEAD' | 'POST';
  path: string;
  body?: string;
}

/** An input of few bytes that costs, or once cost, much, and how often a second it is sent; 0 for 50 under way at once. */
export interface Input {
  name: string;
  perSecond: number;
  request: (n: number) => Attack;
}

const FILLING = 'v'.repeat(95_000);

const post = (query: string, variables?: object): Attack => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});
const get = (path: string): Attack => ({ method: 'GET', path });
const aliased = (times: number, field: string, mark = '') =>
  `{${Array.from({ length: times }, (_, index) => `a${index}:${field}`).join(' ')}} #${mark}`;

const PAIRS = Array.from({ length: 60 }, () => '{or:[{jointly:true},{relisted:true}]}').join(',');
const RUBY = Array.from({ length: 99 }, (_, index) => `a${index}:ruby{text}`).join(' ');

export const INPUTS: Input[] = [
  {
    name: 'undeclared variables, 96 kB',
    perSecond: 95,
    request: (n) => ({
      method: 'POST',
      path: '/graphql',
      body: `{"query":"query Q7{__typename}","variables":{"k${n}${FILLING}":1}}`,
    }),
  },
  { name: 'comments, 95 kB', perSecond: 95, request: (n) => post(`{__typename} #${n}${FILLING}`) },
  { name: 'operation names, 98 kB', perSecond: 50, request: (n) => post(`query Q${n}${FILLING}{__typename}`) },
  {
    name: '100 x gaps',
    perSecond: 5,
    request: (n) => post(aliased(100, 'gaps(where:{plan:"kashiwa-2024"}){__typename}', `${n}`)),
  },
  {
    name: '9 x gaps',
    perSecond: 5,
    request: (n) => post(aliased(9, 'gaps(where:{plan:"kashiwa-2024"}){__typename}', `${n}`)),
  },
  {
    name: '100 x trace',
    perSecond: 5,
    request: (n) => post(aliased(100, 'trace(from:"kashiwa-2024"){truncated}', `${n}`)),
  },
  {
    name: '9 x trace',
    perSecond: 5,
    request: (n) => post(aliased(9, 'trace(from:"kashiwa-2024"){truncated}', `${n}`)),
  },
  { name: 'CSV of a trace', perSecond: 90, request: () => get('/csv/trace-forward?from=kashiwa-2024') },
  {
    name: 'CSV of traces, each another',
    perSecond: 30,
    request: (n) => get(`/csv/trace-forward?from=kashiwa-2024&lang=${n % 2 ? 'en' : 'ja'}&bom=${(n >> 1) % 2}`),
  },
  { name: 'HEAD of a table', perSecond: 20, request: () => ({ method: 'HEAD', path: '/csv/programs' }) },
  {
    name: '60 x or of two',
    perSecond: 5,
    request: (n) => post(`{programs(first:${1 + (n % 99)},where:{and:[${PAIRS}]}){totalCount}}`),
  },
  {
    name: 'new shapes of filters',
    perSecond: 50,
    request: (n) =>
      post('query($where:ProgramWhere){programs(where:$where){totalCount}}', { where: filterOf(n + 5_000, 8) }),
  },
  { name: '99 x ruby', perSecond: 10, request: (n) => post(`query R${n}{programs(first:100){nodes{${RUBY}}}}`) },
  { name: '100 x questions', perSecond: 9, request: (n) => post(aliased(100, 'questions{document}', `${n}`)) },
  { name: '/metrics, 50 at once', perSecond: 0, request: () => get('/metrics') },
];
