import type { GraphQLResolveInfo } from 'graphql';
import { readCarriedPlan } from '../../data/analysis/assumption.repository.js';
import type { DepartmentWhere } from '../../data/plan/department.repository.js';
import { type Assumption, assumed, type CarriedPlan, unknownId } from '../../domain/assumption.js';
import { BadArgumentError } from '../../domain/keikaku.error.js';
import { checkId, checkNulls } from '../list/where.check.js';
import type { Context } from '../request/context.js';
import { LIMITS, LimitError } from '../request/limits.js';
import { fieldsOf } from '../request/selection.js';
import type { AssumptionInput } from './assumption.input.js';

const ASSUMPTIONS = `up to ${LIMITS.assumptions} assumptions, applied in order; TOO_MANY_ASSUMPTIONS beyond. Nothing is stored. UNKNOWN_ID or INVALID_ASSUMPTION for what cannot be assumed.`;
const SELECTED =
  'only `id`, `name`, `kind`, `label`, `nodeKind` and `inPlan` can be selected of them, since anything else is of the plan as printed: NOT_ASSUMED.';

/** Describes the argument of what can be asked under assumptions. */
export const ASSUMING = `Answers for the plan as it would be carried after a reorganization: ${ASSUMPTIONS} Requires \`where.plan\`, otherwise ASSUMPTION_WITHOUT_PLAN. The departments of the response, and of \`where.department\`, are those assumed; they can be filtered by \`id\`, \`name\` and \`kind\`, and ${SELECTED} Programs, of the response and of \`where.programs\`, are as printed. An empty list assumes nothing.`;

/** The same where the plan is an argument. */
export const ASSUMING_OF_A_PLAN = `The reorganization: ${ASSUMPTIONS} Of the departments after it, ${SELECTED}`;

/** What of a question over assumed departments is filtered by. */
interface AssumedWhere {
  plan?: string | null;
  department?: DepartmentWhere | null;
}

/**
 * Who carries the plan of a question under assumptions; undefined without any.
 *
 * @param departments where departments are selected, as paths of fields
 * @throws LimitError TOO_MANY_ASSUMPTIONS, BadArgumentError ASSUMPTION_WITHOUT_PLAN, NOT_ASSUMED, UNKNOWN_ID, INVALID_ASSUMPTION
 */
export async function assumedPlan(
  context: Context,
  assumptions: readonly AssumptionInput[] | null | undefined,
  where: AssumedWhere,
  info: GraphQLResolveInfo,
  departments: readonly (readonly string[])[],
): Promise<CarriedPlan | undefined> {
  if (!assumptions?.length) return undefined;
  const plan = where.plan ?? undefined;
  if (plan === undefined) throw withoutPlan();
  const { after } = await assumedPlans(context, assumptions, plan, 'where.plan', info, departments);
  if (where.department) checkDepartment(where.department, after, 'where.department');
  return after;
}

/** Who carries a plan, as printed and under assumptions; checked as above. */
export async function assumedPlans(
  context: Context,
  assumptions: readonly AssumptionInput[],
  plan: string,
  at: string,
  info: GraphQLResolveInfo,
  departments: readonly (readonly string[])[],
): Promise<{ before: CarriedPlan; after: CarriedPlan }> {
  if (assumptions.length > LIMITS.assumptions) throw tooMany(assumptions.length);
  for (const path of departments) checkSelected(info, path);
  await checkId(context, { kind: 'PLAN', id: plan, at });
  const before = await readCarriedPlan(context.graph, plan);
  // Either is there: the schema says so.
  const after = assumed(before, assumptions as readonly Assumption[]);
  return { before, after };
}

/** What is left of a filter to be checked as others are. */
export const withoutDepartment = ({ department: _assumed, ...where }: AssumedWhere): object => where;

/** What of a department is not of the plan as printed. */
const OWN_FIELDS = new Set(['__typename', 'id', 'name', 'kind', 'label', 'nodeKind', 'inPlan']);

function checkSelected(info: GraphQLResolveInfo, path: readonly string[]): void {
  const other = fieldsOf(info, path, 'Department').find((field) => !OWN_FIELDS.has(field));
  if (other !== undefined) throw notAssumed([...path, other].join('.'), [...OWN_FIELDS].slice(1));
}

const OWN_FILTERS = new Set(['id', 'name', 'kind']);

function checkDepartment(where: DepartmentWhere, carried: CarriedPlan, at: string): void {
  checkNulls(where, at);
  for (const [field, asked] of Object.entries(where)) {
    const path = `${at}.${field}`;
    if (field === 'and' || field === 'or') {
      for (const part of asked as DepartmentWhere[]) checkDepartment(part, carried, path);
    } else if (field === 'not') checkDepartment(asked as DepartmentWhere, carried, path);
    else if (!OWN_FILTERS.has(field)) throw notAssumed(path, [...OWN_FILTERS]);
    else if (field === 'id') {
      const unknown = (asked as string[]).find((id) => !carried.bodies.has(id));
      if (unknown !== undefined) throw unknownId(unknown, path);
    }
  }
}

const notAssumed = (field: string, others: readonly string[]) =>
  new BadArgumentError(
    'NOT_ASSUMED',
    {
      ja: `\`assuming\` を使うと、担当課については ${others.map((one) => `\`${one}\``).join('・')} だけを尋ねられます。\`${field}\` は計画に書かれたとおりの担当課についてのものです。\`assuming\` のない項目で尋ねてください。`,
      en: `With \`assuming\`, only ${others.map((one) => `\`${one}\``).join(', ')} of departments are available. \`${field}\` is of departments as the plan prints them: ask for it in a field without \`assuming\`.`,
    },
    { argument: 'assuming', field },
  );

const withoutPlan = () =>
  new BadArgumentError(
    'ASSUMPTION_WITHOUT_PLAN',
    {
      ja: '`assuming` は一つの計画についてのものです。`where.plan` に計画のIDを書いてください。',
      en: '`assuming` is about one plan: set `where.plan` to its id.',
    },
    { argument: 'where', field: 'plan' },
  );

const tooMany = (cost: number) =>
  new LimitError(
    'TOO_MANY_ASSUMPTIONS',
    {
      ja: `仮定が${cost}件ありますが、一度に置けるのは${LIMITS.assumptions}件までです。統合や移管は、一件にまとめて書けます。`,
      en: `There are ${cost} assumptions; the limit is ${LIMITS.assumptions}. One assumption can merge several departments, or move several programs.`,
    },
    { facts: { argument: 'assuming', limit: LIMITS.assumptions, cost } },
  );
