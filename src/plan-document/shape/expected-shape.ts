import type { Bilingual } from '../../domain/bilingual.js';
import { type JsonSchema, planDocumentJsonSchema } from '../json-schema.js';
import type { Path } from '../path.js';

const root = planDocumentJsonSchema();

/** What may stand at a path of a plan document, or undefined where nothing may. */
export function expectedAt(path: Path): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((schema, segment) => {
    if (typeof segment === 'number') return resolved(schema?.items);
    if (schema?.properties && Object.hasOwn(schema.properties, segment)) return resolved(schema.properties[segment]);
    return resolved(schema?.additionalProperties || undefined);
  }, root);
}

/** The levels of a plan stand in each other, and so are described once, by name. */
function resolved(schema: JsonSchema | undefined): JsonSchema | undefined {
  const name = schema?.$ref?.split('/').at(-1);
  return name === undefined ? schema : resolved(root.definitions?.[name]);
}

/** The fields a mapping may have, where their names are fixed. */
export function fieldsOf(schema: JsonSchema | undefined): string[] {
  return Object.keys(schema?.properties ?? {});
}

/** Whether the field at a path may be left out. */
export function isOptional(path: Path): boolean {
  const parent = expectedAt(path.slice(0, -1));
  const name = path.at(-1);
  return typeof name === 'string' && parent?.properties !== undefined && !parent.required?.includes(name);
}

/** Whether a value of a JSON Schema type may stand at a path. */
export function allows(path: Path, type: string): boolean {
  return [expectedAt(path)?.type].flat().includes(type);
}

/** The kind of value that a schema asks for, in words. */
export function expectation(schema: JsonSchema | undefined): Bilingual {
  if (Array.isArray(schema?.type)) {
    return { ja: '数（計画に記載がなければ null）', en: 'a number, or null where none is printed' };
  }
  if (schema?.enum) return { ja: `${schema.enum.join('、')} のどれか`, en: `one of ${schema.enum.join(', ')}` };
  switch (schema?.type) {
    case 'integer':
      return {
        ja: `${schema.minimum} から ${schema.maximum} までの整数`,
        en: `a whole number from ${schema.minimum} to ${schema.maximum}`,
      };
    case 'number':
      return { ja: '数', en: 'a number' };
    case 'boolean':
      return { ja: 'true か false', en: 'true or false' };
    case 'array':
      return { ja: '一覧', en: 'a list' };
    case 'object':
      return { ja: '「名前: 値」の形の項目の組', en: 'a group of fields, each "name: value"' };
    default:
      return { ja: '文字列', en: 'a text' };
  }
}
