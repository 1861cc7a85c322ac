import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type JsonSchema, planDocumentJsonSchema } from '../../src/plan-document/json-schema.js';
import { checkPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';

// An invented plan that uses everything at once: whatever the format gains, it has to gain, too.

const FILE = 'test/plans/banbutsu-2030.yaml';

interface Schema extends JsonSchema {
  anyOf?: Schema[];
}

const schema: Schema = planDocumentJsonSchema();

/** Parts that are the same wherever they stand: a cell among targets is one among actuals. */
const SAME: Record<string, string> = { baseline: 'cell', baselines: 'cell', targets: 'cell', actuals: 'cell' };

const partOf = (field: string): string => SAME[field] ?? field;

/** Every field and every code that a part of the format has, each once: `measure.priority`, `responsible.role=LEAD`. */
function* fieldsOf(part: Schema, name: string, seen: Set<string>): Iterable<string> {
  const definition = part.$ref?.split('/').at(-1);
  if (definition !== undefined) {
    if (seen.has(definition)) return;
    seen.add(definition);
    yield* fieldsOf(schema.definitions?.[definition] as Schema, definition, seen);
    return;
  }
  for (const [field, of] of Object.entries(part.properties ?? {})) {
    yield `${name}.${field}`;
    for (const code of of.enum ?? []) yield `${name}.${field}=${code}`;
    yield* fieldsOf(of, partOf(field), seen);
  }
  for (const one of part.anyOf ?? []) yield* fieldsOf(one, name, seen);
  if (typeof part.additionalProperties === 'object') yield* fieldsOf(part.additionalProperties, name, seen);
  if (part.items) yield* fieldsOf(part.items, name, seen);
}

/** Every field and every code that a document uses, called as above. */
function* usedIn(value: unknown, part: Schema, name: string): Iterable<string> {
  const definition = part.$ref?.split('/').at(-1);
  if (definition !== undefined) {
    yield* usedIn(value, schema.definitions?.[definition] as Schema, definition);
    return;
  }
  for (const one of part.anyOf ?? []) yield* usedIn(value, one, name);
  if (Array.isArray(value)) for (const one of value) yield* usedIn(one, part.items ?? {}, name);
  else if (typeof value === 'object' && value !== null) {
    for (const [field, of] of Object.entries(value)) {
      const own = part.properties?.[field];
      if (own) {
        yield `${name}.${field}`;
        if (own.enum) yield `${name}.${field}=${of}`;
        yield* usedIn(of, own, partOf(field));
      } else if (typeof part.additionalProperties === 'object') yield* usedIn(of, part.additionalProperties, name);
    }
  }
}

it('uses every field and every code of the format', () => {
  const used = new Set(usedIn(parse(readFileSync(FILE, 'utf8')), schema, 'plan'));
  const unused = [...fieldsOf(schema, 'plan', new Set())].filter((one) => !used.has(one));
  expect(unused).toEqual([]);
});

it('is right, with nothing to note, and is a graph of one plan', () => {
  const { document, notes } = checkPlanDocument(readFileSync(FILE), FILE);
  expect(notes).toEqual([]);
  const { nodes, relationships } = toPlanGraph(document);
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(relationships.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
});
