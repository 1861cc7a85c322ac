import type { MeasureWhere } from '../../src/data/plan/measure.repository.js';
import type { ProgramWhere } from '../../src/data/plan/program.repository.js';
import { randomNumbers } from './random-numbers.js';

/** A filter of programs of so many parts: fields, and `or`, `not` and `and` of these, over every relation. */
export function randomFilter(seed: number, parts: number): ProgramWhere {
  const random = randomNumbers(seed);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const texts = ['支援', '相談', '子ども', '福祉', '推進', 'こども', '障害'];
  const related = (depth: number): MeasureWhere =>
    pick<() => MeasureWhere>([
      () => ({ priority: random() < 0.5 }),
      () => ({ name: { contains: pick(texts) } }),
      () => ({ code: { in: [pick(['3.1', '4.2']), '4.1'] } }),
      () => ({ pillar: { number: [pick([3, 4])] } }),
      () => (depth > 0 ? { or: [related(0), { not: related(0) }] } : { plan: 'kashiwa-2024' }),
    ])();
  const field = (): ProgramWhere =>
    pick<() => ProgramWhere>([
      () => ({ name: { contains: pick(texts) } }),
      () => ({ department: { name: { contains: pick(['障がい', 'こども', '課', '福祉']) } } }),
      () => ({ department: { kind: [pick(['DIVISION', 'SCHOOLS', 'CITY_FACILITY'] as const)] } }),
      () => ({ measure: related(1) }),
      () => ({ pillar: { number: [pick([3, 4])] } }),
      () => ({ initiative: { name: { contains: pick(texts) } } }),
      () => ({ initiative: { measure: related(0) } }),
      () => ({
        serves: {
          level: pick(['PILLAR', 'MEASURE', 'INITIATIVE']),
          atLeast: pick([1, 2, 3]),
          loadedOnly: random() < 0.5,
        },
      }),
      () => ({ jointly: random() < 0.5 }),
      () => ({ relisted: random() < 0.5 }),
      () => ({ homeLoaded: random() < 0.5 }),
    ])();
  const part = (): ProgramWhere =>
    pick<() => ProgramWhere>([
      field,
      () => ({ or: [field(), field()] }),
      () => ({ not: field() }),
      () => ({ and: [field(), field()] }),
      () => ({ or: [field(), { not: field() }, { and: [field(), field()] }] }),
    ])();
  const all = Array.from({ length: parts }, part);
  return random() < 0.5 ? { and: all } : { or: all };
}
