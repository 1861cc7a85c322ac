import { Random } from '../plans/random.js';

type Where = Record<string, unknown>;

/** A filter of programs of so many parts, each a condition, an `or`, `not` or `and` of some; another one for every seed. */
export function filterOf(seed: number, parts: number): Where {
  const random = new Random(seed);
  const texts = ['支援', '相談', '子ども', '福祉', '推進', '障害', '充実'];
  const name = () => ({ name: { contains: random.pick(texts) } });
  const conditions: (() => Where)[] = [
    name,
    () => ({ department: name() }),
    () => ({ department: { kind: [random.pick(['DIVISION', 'SCHOOLS', 'CITY_FACILITY'])] } }),
    () => ({ measure: { priority: random.chance(0.5) } }),
    () => ({ measure: name() }),
    () => ({ pillar: { number: [random.between(1, 4)] } }),
    () => ({ initiative: name() }),
    () => ({ serves: { level: random.pick(['PILLAR', 'MEASURE', 'INITIATIVE']), atLeast: random.between(1, 3) } }),
    () => ({ relisted: random.chance(0.5) }),
    () => ({ jointly: random.chance(0.5) }),
  ];
  const condition = () => random.pick(conditions)();
  const kinds: (() => Where)[] = [
    condition,
    () => ({ or: [condition(), condition()] }),
    () => ({ not: condition() }),
    () => ({ and: [condition(), condition()] }),
    () => ({ or: [condition(), { not: condition() }] }),
  ];
  return { and: Array.from({ length: parts }, () => random.pick(kinds)()) };
}

/** The composed statements, each asked with a filter of programs. */
export const COMPOSED: Record<string, string> = {
  'programs, a page': 'query ($where: ProgramWhere) { programs(where: $where) { nodes { id } } }',
  'programs, the count': 'query ($where: ProgramWhere) { programs(where: $where) { totalCount } }',
  workload: 'query ($where: ProgramWhere) { departmentWorkload(where: { programs: $where }) { solo } }',
  collaborations: 'query ($where: ProgramWhere) { collaborations(where: { programs: $where }) { count } }',
  'joint groups': 'query ($where: ProgramWhere) { jointGroups(where: { programs: $where }) { count } }',
  overlap:
    'query ($where: ProgramWhere) { overlap(rows: DEPARTMENT, columns: MEASURE, where: { programs: $where }) { cells { row { id } } } }',
};
