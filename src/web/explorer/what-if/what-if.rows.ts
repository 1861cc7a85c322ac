import type { WhatIfAfterQuery, WhatIfBeforeQuery } from '../operations.generated.js';

export type Carried = WhatIfBeforeQuery['departmentWorkload'][number];
export type Reassigned = WhatIfAfterQuery['reassignedPrograms'][number];

/** A body before and after; null where there is none, or where it carries nothing. */
export interface BodyRow {
  department: Carried['department'];
  before: Carried | null;
  after: Carried | null;
}

/** Every body that carries anything before or after, in printed order; one that is no more stands where it stood. */
export function bodyRows(before: readonly Carried[], after: readonly Carried[]): BodyRow[] {
  const rows = after.map(
    (row): BodyRow => ({ department: row.department, before: rowOf(before, row.department.id), after: row }),
  );
  before.forEach((row, place) => {
    if (rowOf(after, row.department.id)) return;
    const above = before[place - 1]?.department.id;
    const at = rows.findIndex(({ department }) => department.id === above) + 1;
    rows.splice(at, 0, { department: row.department, before: row, after: null });
  });
  return rows;
}

const rowOf = (rows: readonly Carried[], id: string) => rows.find(({ department }) => department.id === id) ?? null;

/** Whether a body carries other numbers than before. */
export const isChanged = ({ before, after }: BodyRow): boolean =>
  JSON.stringify(counts(before)) !== JSON.stringify(counts(after));

const counts = (row: Carried | null) => row && [row.programs.distinct, row.solo, row.joint, row.leads];

/** What can become of a program; what is asked first comes first. */
export const BECOMES = ['becomesAlone', 'becomesJoint', 'staysJoint', 'staysAlone'] as const;

type Becomes = (typeof BECOMES)[number];

export function becomes({ before, after }: Reassigned): Becomes {
  const [was, is] = [before.length > 1, after.length > 1];
  if (was === is) return is ? 'staysJoint' : 'staysAlone';
  return is ? 'becomesJoint' : 'becomesAlone';
}

/** Programs by what becomes of them, else in printed order. */
export const byBecoming = (programs: readonly Reassigned[]): Reassigned[] =>
  BECOMES.flatMap((one) => programs.filter((program) => becomes(program) === one));
