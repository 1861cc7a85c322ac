import type { z } from 'zod';
import type { besideFields, planFields } from '../beside.schema.js';
import type { Path } from '../path.js';
import type { Loose } from '../shape/loose.js';
import type { Located, PlanView } from './plan-view.js';

type Written<Fields extends z.ZodRawShape> = Loose<z.infer<z.ZodObject<Fields>>>;

/** What may be printed beside a part of the plan, or be said of the plan. */
export type Beside = Written<typeof besideFields> & Partial<Written<typeof planFields>>;

/** All that something may be printed beside, in the order of the document; the plan itself is one. */
export function besideParts(plan: PlanView): Located<Beside>[] {
  const { document, programs, places, indicators, listings } = plan;
  const parts = [...programs, ...places, ...indicators, ...listings];
  return [{ path: [], node: document }, ...parts] as Located<Beside>[];
}

/** Where a document refers to a body: the reference, and where that stands. */
export interface BodyReference {
  reference: string;
  path: Path;
}

/** Every reference to a body, wherever it stands. */
export function bodyReferences(plan: PlanView): BodyReference[] {
  const found: BodyReference[] = [];
  const add = (reference: string | undefined, path: Path) => {
    if (reference !== undefined) found.push({ reference, path });
  };
  for (const { path, node } of [...plan.programs, ...plan.listings]) {
    for (const [index, reference] of (node.departments ?? []).entries())
      add(reference, [...path, 'departments', index]);
  }
  for (const { path, node } of besideParts(plan)) {
    for (const [index, one] of (node.responsible ?? []).entries())
      add(one?.department, [...path, 'responsible', index, 'department']);
    for (const [index, one] of (node.ratings ?? []).entries()) add(one?.by, [...path, 'ratings', index, 'by']);
    for (const [index, one] of (node.schedule ?? []).entries()) add(one?.by, [...path, 'schedule', index, 'by']);
  }
  for (const [handle, department] of Object.entries(plan.document.departments ?? {})) {
    add(department?.parent, ['departments', handle, 'parent']);
    for (const [index, reference] of (department?.continues ?? []).entries())
      add(reference, ['departments', handle, 'continues', index]);
  }
  return found;
}
