import { ASSUMED_WORD, scopeOfId } from './identity.js';
import { BadArgumentError, type ErrorFacts } from './keikaku.error.js';
import { normalized } from './normalized.js';
import type { BodyRole, DepartmentKind } from './plan.js';

// What a reorganisation would make of who carries a plan. Bodies and their parts are worked out here and nothing is stored: the statements
// that count the plan as printed count these instead.

/** Bodies that become one, or programs that another body takes over. */
export type Assumption =
  | { merge: { departments: readonly string[]; into: string } }
  | { move: { programs: readonly string[]; to: string } };

/** A body of a municipality, as printed or made by an assumption. */
export interface Carrier {
  id: string;
  name: string;
  kind: DepartmentKind;
  /** Where it stands in the printed order. */
  sortKey: string;
  /** What other plans call it. */
  otherNames: readonly string[];
}

/** What a body is to a program. */
export interface Part {
  body: string;
  role: BodyRole | null;
}

/** The bodies of a municipality, and the parts in each program of a plan in the order of the print; both by id. */
export interface CarriedPlan {
  bodies: ReadonlyMap<string, Carrier>;
  parts: ReadonlyMap<string, readonly Part[]>;
}

/** The id of a body that is made of another: `122173/assumed/福祉課`. A slash in a name would end it. */
const madeId = ({ id }: Carrier, name: string): string =>
  `${scopeOfId(id)}/${ASSUMED_WORD}/${name.replaceAll('/', '／')}`;

/** The name of a made body, in the form that the names of bodies have. */
const madeName = (into: string): string => normalized(into, 'NFKC').trim();

/**
 * The plan as it would be carried, the assumptions applied in order.
 *
 * @param at where the assumptions were given, for messages
 * @throws BadArgumentError UNKNOWN_ID for a body that is not of the municipality or a program that is not of the plan,
 *   INVALID_ASSUMPTION for what cannot be assumed.
 */
export function assumed(printed: CarriedPlan, assumptions: readonly Assumption[], at = 'assuming'): CarriedPlan {
  return assumptions.reduce<Assumed>(
    (plan, assumption, index) =>
      'merge' in assumption
        ? merged(plan, assumption.merge, `${at}.${index}.merge`)
        : moved(plan, assumption.move, `${at}.${index}.move`),
    { ...printed, mergedInto: new Map() },
  );
}

interface Assumed extends CarriedPlan {
  /** The made body that each body became. */
  mergedInto: ReadonlyMap<string, Carrier>;
}

/** A made body stands where the first of them stood, and is of their kind where they are of one. */
function merged(plan: Assumed, { departments, into }: { departments: readonly string[]; into: string }, at: string) {
  if (departments.length === 0) throw empty(`${at}.departments`);
  const name = madeName(into);
  if (name === '') throw empty(`${at}.into`);
  const bodies = new Map(plan.bodies);
  const mergedInto = new Map(plan.mergedInto);
  const found = departments.map((id) => bodyOf({ bodies, mergedInto }, id, `${at}.departments`));
  const group = found.find(({ kind }) => kind === 'GROUP');
  if (group) throw mergedGroup(group, `${at}.departments`);
  const [first, ...others] = [...found].sort(inPrintedOrder) as [Carrier, ...Carrier[]];
  const kind = others.every((other) => other.kind === first.kind) ? first.kind : 'OTHER';
  const made: Carrier = { id: madeId(first, name), name, kind, sortKey: first.sortKey, otherNames: [] };
  for (const { id } of found) {
    if (!bodies.delete(id)) throw mergedBefore(id, made, `${at}.departments`);
    mergedInto.set(id, made);
  }
  if (bodies.has(made.id)) throw madeBefore(made, `${at}.into`);
  bodies.set(made.id, made);
  mergedInto.delete(made.id);
  const isMerged = new Set(departments);
  return {
    ...plan,
    bodies,
    mergedInto,
    parts: replaced(
      plan.parts,
      () => true,
      made.id,
      ({ body }) => isMerged.has(body),
    ),
  };
}

/** A body takes the place of those that lead a program; of all of them where none is printed as its lead. */
function moved(plan: Assumed, { programs, to }: { programs: readonly string[]; to: string }, at: string) {
  if (programs.length === 0) throw empty(`${at}.programs`);
  bodyOf(plan, to, `${at}.to`);
  const unknown = programs.find((id) => !plan.parts.has(id));
  if (unknown !== undefined) throw unknownId(unknown, `${at}.programs`);
  const isMoved = new Set(programs);
  const isReplaced = ({ role }: Part, parts: readonly Part[]) => role === 'LEAD' || !parts.some(isLead);
  return { ...plan, parts: replaced(plan.parts, (program) => isMoved.has(program), to, isReplaced, true) };
}

/**
 * The parts with one body in the place of others, where the first of them stood, with the strongest of their roles.
 *
 * @param isAlways whether it takes part also where it replaces nobody, as in a program that nobody runs
 */
function replaced(
  parts: CarriedPlan['parts'],
  isOf: (program: string) => boolean,
  body: string,
  isReplaced: (part: Part, parts: readonly Part[]) => boolean,
  isAlways = false,
): CarriedPlan['parts'] {
  const after = new Map(parts);
  for (const [program, before] of parts) {
    if (!isOf(program)) continue;
    const gone = before.filter((part) => isReplaced(part, before));
    if (gone.length === 0 && !isAlways) continue;
    const own = before.filter((part) => part.body === body);
    const part = { body, role: strongest([...gone, ...own]) };
    const [first] = gone;
    const rest = before.filter((one) => one === first || !(gone.includes(one) || own.includes(one)));
    after.set(program, first ? rest.map((one) => (one === first ? part : one)) : [part, ...rest]);
  }
  return after;
}

const ROLES: readonly (BodyRole | null)[] = ['LEAD', 'SUPPORT', 'PARTNER', null];

const strongest = (parts: readonly Part[]): BodyRole | null =>
  ROLES.find((role) => parts.some((part) => part.role === role)) ?? null;

const isLead = ({ role }: Part) => role === 'LEAD';

const inPrintedOrder = (one: Carrier, other: Carrier) =>
  one.sortKey < other.sortKey || (one.sortKey === other.sortKey && one.id < other.id) ? -1 : 1;

/** A body that there is still. */
function bodyOf({ bodies, mergedInto }: Pick<Assumed, 'bodies' | 'mergedInto'>, id: string, at: string): Carrier {
  const body = bodies.get(id);
  if (body) return body;
  let became = mergedInto.get(id);
  while (became && mergedInto.has(became.id)) became = mergedInto.get(became.id);
  throw became ? mergedBefore(id, became, at) : unknownId(id, at);
}

/** A program whose bodies an assumption changes, with those before and after, by id. */
export interface Reassigned {
  program: string;
  before: string[];
  after: string[];
}

/** The programs of which other bodies are responsible than before, in the order of the plan. */
export function reassigned(before: CarriedPlan['parts'], after: CarriedPlan['parts']): Reassigned[] {
  return [...before]
    .map(([program, parts]) => ({ program, before: bodiesIn(parts), after: bodiesIn(after.get(program) ?? []) }))
    .filter((one) => one.before.join() !== one.after.join());
}

const bodiesIn = (parts: readonly Part[]) => parts.map(({ body }) => body);

/** Says of ids that it has none of them; a longer one is cut. */
export const unknownId = (id: string, at: string) =>
  new BadArgumentError(
    'UNKNOWN_ID',
    {
      ja: `「${id.slice(0, 60)}」は、この計画の市町村の担当課、またはこの計画の事業にありません（\`${at}\`）。仮定でできた担当課は、その前の仮定でできたものだけを使えます。`,
      en: `${id.slice(0, 60)} is no department of the plan's municipality, or no program of the plan (\`${at}\`). Of made bodies, only those of earlier assumptions can be used.`,
    },
    factsOf(at),
  );

const empty = (at: string) =>
  invalid(at, {
    ja: `\`${at}\` が空です。一つ以上書いてください。`,
    en: `\`${at}\` is empty, but needs at least one value.`,
  });

const mergedGroup = ({ name }: Carrier, at: string) =>
  invalid(at, {
    ja: `「${name}」は複数の担当課をまとめた呼び名なので、統合できません。統合する担当課を一つずつ書いてください。`,
    en: `${name} stands for several departments (kind GROUP) and cannot be merged. List the departments themselves.`,
  });

const mergedBefore = (id: string, became: Carrier, at: string) =>
  invalid(at, {
    ja: `「${id}」はすでに「${became.name}」に統合されています。そのあとは「${became.id}」と書いてください。`,
    en: `${id} is merged into ${became.name} already. After that, use ${became.id}.`,
  });

const madeBefore = ({ id, name }: Carrier, at: string) =>
  invalid(at, {
    ja: `「${name}」という担当課は、前の仮定ですでにできています。別の名称にするか、「${id}」も統合してください。`,
    en: `${name} is made by an earlier assumption already. Choose another name, or merge ${id} as well.`,
  });

const invalid = (at: string, text: { ja: string; en: string }) =>
  new BadArgumentError('INVALID_ASSUMPTION', text, factsOf(at));

/** The argument, and the field within it. */
function factsOf(at: string): ErrorFacts {
  const [argument, ...field] = at.split('.');
  return { argument, field: field.join('.') };
}
