import type { Finding } from '../finding.js';
import type { PlanView } from './plan-view.js';

/** A listing repeats the departments of its program, which it has anyway. */
export function* needlessDepartments({ declared, listings, bodies }: PlanView): Iterable<Finding> {
  for (const { path, node } of listings) {
    const { program, departments } = node;
    const listed = program === undefined ? undefined : declared.one(program)?.declared;
    if (!listed || !departments) continue;
    // Bodies with a part are printed otherwise.
    if (node.responsible || listed.responsible) continue;
    const usual = listed.departments;
    const keyOf = (reference: string | undefined) => reference && bodies.key(reference);
    const isSame =
      usual?.length === departments.length &&
      usual.every((one, index) => one && keyOf(one) === keyOf(departments[index]));
    if (!isSame) continue;
    const message = {
      ja: 'これは事業の担当課と同じです。掲載に担当課を書くのは、計画に別の担当課が記載されているときだけです。消してください。',
      en: 'these are the departments of the program anyway; a listing has departments of its own only where others are printed: remove them',
    };
    yield { path: [...path, 'departments'], message };
  }
}
