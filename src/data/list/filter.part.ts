import { canonical } from '../../domain/plan-graph.js';

/**
 * A filter in the one form that all its spellings have: `and` within `and` is one, what is said twice is said once, and parts stand
 * in the order of their shapes, so that Neo4j plans filters that ask the same of other values once.
 */
export type Part = FieldPart | (Named & ({ kind: 'all' | 'any'; parts: Part[] } | { kind: 'not'; part: Part }));

/** A field with its value; of a relation, what is asked of the related nodes is a part of its own. */
export interface FieldPart extends Named {
  kind: 'field';
  field: string;
  value: unknown;
  related?: Part;
}

interface Named {
  /** What the text of its statement depends on: everything but values. */
  shape: string;
  /** The same for the same part with the same values. */
  key: string;
}

/**
 * A part of one field.
 *
 * @param written what of its value stands in the text of its statement, if anything does
 */
export function fieldPart(field: string, value: unknown, related?: Part, written = ''): FieldPart {
  const shape = `${field}(${related ? related.shape : shapeOf(value) + written})`;
  return {
    kind: 'field',
    field,
    value,
    shape,
    key: `${field}${related ? related.key : canonical(value)}`,
    ...(related && { related }),
  };
}

/** All of these; one alone stands for itself, and none asks nothing. */
export const allOf = (parts: Part[]): Part => combined('all', parts);

/** At least one of these; with one that asks nothing, nothing is asked. */
export const anyOf = (parts: Part[]): Part => (parts.some(asksNothing) ? NOTHING : combined('any', parts));

/** The contrary; of the contrary the part itself. */
export const notOf = (part: Part): Part =>
  part.kind === 'not' ? part.part : { kind: 'not', part, shape: `not(${part.shape})`, key: `not(${part.key})` };

const asksNothing = (part: Part): boolean => part.kind === 'all' && part.parts.length === 0;

/** What all has to hold, one by one. */
export const partsOf = (part: Part): Part[] => (part.kind === 'all' ? part.parts : [part]);

/** Every field in a part, however deep, but not those of related nodes. */
export function fieldsIn(part: Part): FieldPart[] {
  if (part.kind === 'field') return [part];
  return part.kind === 'not' ? fieldsIn(part.part) : part.parts.flatMap(fieldsIn);
}

function combined(kind: 'all' | 'any', given: Part[]): Part {
  const flat = given.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const parts = [...new Map(flat.map((part) => [part.key, part])).values()].sort(byShape);
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const listed = (of: 'shape' | 'key') => `${kind}(${parts.map((part) => part[of]).join()})`;
  return { kind, parts, shape: listed('shape'), key: listed('key') };
}

const NOTHING = combined('all', []);

function byShape(one: Part, other: Part): number {
  return one.shape === other.shape ? compare(one.key, other.key) : compare(one.shape, other.shape);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Which ways of being asked for are given, such as `eq` and `contains`; what each asks for is a parameter. */
const shapeOf = (value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value)
        .flatMap(([name, given]) => (given == null ? [] : [name]))
        .sort()
        .join()
    : '';
