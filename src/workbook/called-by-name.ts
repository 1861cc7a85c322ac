import { Bodies } from '../plan-document/bodies.js';
import type { PlanDocument } from '../plan-document/plan-document.schema.js';
import { Programs } from '../plan-document/programs.js';

/** The fields in which a document refers to bodies. */
const BODY_FIELDS = new Set(['departments', 'department', 'by', 'parent', 'continues']);

/** A document whose references are names, as people read them; keys remain where a name would not do. */
export function calledByName(document: PlanDocument): PlanDocument {
  const [bodies, programs] = [new Bodies(document.departments), new Programs(document.programs)];
  const committees = new Map(Object.entries(document.committees ?? {}).map(([key, { name }]) => [key, name]));
  const isUnique = new Set([...committees.values()]).size === committees.size;

  const bodyName = (reference: string): string => {
    const body = bodies.one(reference);
    if (!body) return reference;
    const path = bodies.pathOf(body).map(({ name, handle }) => name ?? handle);
    const names = [path.at(-1) as string, path.slice(-2).join(' '), path.join(' ')];
    return names.find((name) => bodies.one(name) === body) ?? reference;
  };
  const programName = (reference: string): string => {
    const name = programs.one(reference)?.name;
    return name !== undefined && programs.one(name)?.handle === programs.one(reference)?.handle ? name : reference;
  };
  const committeeName = (key: string): string => (isUnique ? committees.get(key) : undefined) ?? key;

  const renamed = (value: unknown, field: string, isBody: boolean): unknown => {
    if (typeof value === 'string') {
      if (field === 'program') return programName(value);
      if (field === 'committees') return committeeName(value);
      // What a program or place continues is named by kind and key.
      return BODY_FIELDS.has(field) && (field !== 'continues' || isBody) ? bodyName(value) : value;
    }
    if (Array.isArray(value)) return value.map((one) => renamed(one, field, isBody));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, name, isBody)]));
  };
  const { departments, committees: declared, ...rest } = document;
  return {
    ...(renamed(rest, '', false) as typeof rest),
    departments: renamed(departments, '', true) as typeof departments,
    ...(declared === undefined ? {} : { committees: declared }),
  };
}
