import { expect, it } from 'vitest';
import { municipalityFilter } from '../../src/data/plan/municipality.repository.js';
import { programFilter } from '../../src/data/plan/program.repository.js';
import { scopesOf } from '../../src/graphql/request/where.scope.js';

const A = 'a-2024';
const B = 'b-2024';
const CITY = '011002';
const department = { id: [`${CITY}/department/welfare`] };

it.each([
  ['asks nothing', {}, null],
  ['names a plan', { plan: A }, [A]],
  ['names nodes', { id: [`${A}/program/x`, `${A}/program/y`, `${B}/program/z`] }, [A, B]],
  ['names none', { id: [] }, []],
  ['names a related node', { pillar: { id: [`${A}/pillar/1`] } }, [A]],
  ['names the plan of a related node', { measure: { pillar: { plan: A } } }, [A]],
  ['names a body, whose city may have several plans', { department }, [CITY]],
  ['names a body and a plan', { department, pillar: { plan: A } }, [A]],
  ['names a body and, further in, a plan', { department, and: [{ initiative: { plan: A } }] }, [A]],
  ['names a city by its code', { department: { municipality: { code: { eq: CITY } } } }, [CITY]],
  [
    'names cities by their codes',
    { department: { municipality: { code: { in: [CITY, '122173'] } } } },
    [CITY, '122173'],
  ],
  ['names a city by a code in full width', { department: { municipality: { code: { eq: '０１１００２' } } } }, [CITY]],
  ['names a plan in a list of conditions', { and: [{ name: { eq: 'x' } }, { plan: A }] }, [A]],
  ['names plans of which one is meant', { and: [{ id: [`${A}/program/x`, `${B}/program/x`] }, { plan: B }] }, [B]],
  ['names one plan or the other', { or: [{ plan: A }, { pillar: { plan: B } }] }, [A, B]],
  ['names a plan or anything', { or: [{ plan: A }, { name: { eq: 'x' } }] }, null],
  ['names what is not meant', { not: { plan: A } }, null],
  ['has conditions that are null', { plan: null, id: null, and: null, or: null, pillar: null }, null],
])('a filter that %s', (_what, where, scopes) => {
  expect(scopesOf(programFilter, where)).toEqual(scopes);
});

it('a filter of municipalities by their codes', () => {
  expect(scopesOf(municipalityFilter, { code: { in: [CITY, 'x', A] } })).toEqual([CITY]);
  expect(scopesOf(municipalityFilter, { name: { eq: '架空市' } })).toBeNull();
});
