// Assumptions in the address: `merge~福祉課~<id>.<id>!move~<id>~<id>.<id>`, in order. Ids hold none of the signs between; names are escaped.

/** One of a reorganization, as a question takes it. */
export type Assumption =
  | { merge: { departments: string[]; into: string }; move?: never }
  | { move: { programs: string[]; to: string }; merge?: never };

const BETWEEN = '!';
const WITHIN = '~';
const IDS = ',';

/** How many a question takes. */
export const MOST_ASSUMPTIONS = 20;

/** The assumptions as an address has them. */
export const writtenOf = (assumptions: readonly Assumption[]): string =>
  assumptions
    .map(({ merge, move }) =>
      merge
        ? ['merge', escaped(merge.into), merge.departments.map(escaped).join(IDS)]
        : ['move', escaped(move.to), move.programs.map(escaped).join(IDS)],
    )
    .map((parts) => parts.join(WITHIN))
    .join(BETWEEN);

/** The assumptions of an address; null where it cannot be read. */
export function assumptionsOf(written: string): Assumption[] | null {
  if (written === '') return [];
  const read = written.split(BETWEEN).map((one): Assumption | null => {
    const [what, to, ids] = one.split(WITHIN).map((part) => part.split(IDS).map(unescaped));
    if (!to?.[0] || !ids?.[0]) return null;
    if (what?.[0] === 'merge') return { merge: { into: to[0], departments: ids } };
    return what?.[0] === 'move' ? { move: { to: to[0], programs: ids } } : null;
  });
  return read.every((one) => one !== null) ? read : null;
}

const SIGNS = /[%!~,]/g;

/** Only the signs that stand between, so that an address stays readable. */
const escaped = (text: string) =>
  text.replaceAll(SIGNS, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

const unescaped = (text: string) =>
  text.replaceAll(/%([0-9a-f]{2})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
