import type { FilterShape } from '../../data/list/filter.js';
import { kindOfId, scopeOfId } from '../../domain/identity.js';
import { normalized } from '../../domain/normalized.js';

/** Plans or municipalities, by id, that an answer rests on; null for all plans. */
export type Scopes = readonly string[] | null;

interface Where {
  plan?: string | null;
  id?: string[] | null;
  code?: { eq?: string | null; in?: string[] | null } | null;
  and?: object[] | null;
  or?: object[] | null;
}

/** What a filter as a whole confines an answer to, by what it names; null where it does not. */
export function scopesOf(filter: FilterShape, where: object): Scopes {
  const { plan, id, code, and, or } = where as Where;
  const either = (or ?? []).map((part) => scopesOf(filter, part));
  return narrowest([
    plan ? [plan] : null,
    id ? id.map(scopeOfId) : null,
    filter.kind === 'MUNICIPALITY' ? codesIn(code) : null,
    either.length > 0 && either.every((scopes) => scopes !== null) ? either.flat() : null,
    ...(and ?? []).map((part) => scopesOf(filter, part)),
    ...Object.entries(where).map(([field, asked]) => {
      const inner = filter.within(field);
      return inner && asked ? scopesOf(inner, asked) : null;
    }),
  ]);
}

/** What all of these confine an answer to: what plans have in common, or, where none names plans, the fewest municipalities. */
export function narrowest(all: Scopes[]): Scopes {
  const given = all.filter((scopes) => scopes !== null);
  const [first, ...others] = given.filter((scopes) => !scopes.some(isMunicipality));
  if (first) return [...new Set(first)].filter((id) => others.every((scopes) => scopes.includes(id)));
  const [fewest] = given.map((scopes) => [...new Set(scopes)]).sort((one, other) => one.length - other.length);
  return fewest ?? null;
}

const isMunicipality = (id: string) => kindOfId(id) === 'MUNICIPALITY';

/** A municipality's id is its code. */
function codesIn(code: Where['code']): Scopes {
  const codes = code?.eq == null ? code?.in : [code.eq];
  return codes?.map((text) => normalized(text, 'NFKC')).filter(isMunicipality) ?? null;
}
