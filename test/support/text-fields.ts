/** What is read of the JSON Schema of a plan document, to find where it takes a text. */
interface Schema {
  $ref?: string;
  definitions?: Record<string, Schema> | undefined;
  anyOf?: Schema[];
  enum?: unknown[] | undefined;
  pattern?: string;
  maxLength?: number;
  allOf?: Schema[];
  items?: Schema | undefined;
  properties?: Record<string, Schema> | undefined;
  propertyNames?: Schema;
  additionalProperties?: Schema | false | undefined;
  type?: string | string[] | undefined;
}

/** A place of a plan document that takes a text: a field of its own, or the keys of a mapping (`departments.{key}`). */
export interface TextField {
  /** Such as `municipality.name`; what stands in a definition begins with the name of that: `measure.facts[].text`. */
  path: string;
  /** What the text has to match; nothing where any text will do. */
  patterns: RegExp[];
  /** How many letters it has at most. */
  longest: number;
}

/** A part of the schema, and how it is called. */
interface Part {
  schema: Schema;
  path: string;
}

/** All places where a document of this schema takes a text, but one of a list of words. */
export function textFields(schema: Schema): TextField[] {
  const definitions = Object.entries(schema.definitions ?? {}).map(([path, part]) => ({ schema: part, path }));
  return [{ schema, path: '' }, ...definitions].flatMap(fieldsOf);
}

function fieldsOf(part: Part): TextField[] {
  const { $ref, anyOf = [], items, properties = {}, propertyNames, additionalProperties } = part.schema;
  // What it leads to is found under its own name.
  if ($ref !== undefined) return [];
  const field = fieldOf(part);
  if (field) return [field];
  return [
    ...anyOf.flatMap((schema) => fieldsOf({ ...part, schema })),
    ...(items ? fieldsOf(itemOf(part, items)) : []),
    ...Object.entries(properties).flatMap(([name, schema]) => fieldsOf(memberOf(part, name, schema))),
    ...(propertyNames ? fieldsOf(memberOf(part, '{key}', propertyNames)) : []),
    ...(additionalProperties ? fieldsOf(memberOf(part, '*', additionalProperties)) : []),
  ];
}

/** A document with each of its texts changed, but those of a list of words. */
export function changeTexts(
  root: Schema,
  document: unknown,
  change: (text: string, field: TextField) => string,
): unknown {
  const changed = (value: unknown, part: Part): unknown => {
    if (typeof value === 'string') return changedText(value, part);
    if (Array.isArray(value)) return value.map((item, index) => changed(item, below(root, part, index)));
    if (value === null || typeof value !== 'object') return value;
    const { properties = {}, propertyNames } = part.schema;
    const entries = Object.entries(value).map(([name, of]) => {
      const isKey = propertyNames && !Object.hasOwn(properties, name);
      const key = isKey ? changedText(name, memberOf(part, '{key}', propertyNames)) : name;
      return [key, changed(of, below(root, part, name))];
    });
    return Object.fromEntries(entries);
  };
  const changedText = (text: string, part: Part) => {
    const field = fieldOf(part);
    return field ? change(text, field) : text;
  };
  return changed(document, { schema: root, path: '' });
}

/** The field in which something of a document stands: `measure.name` of `measures[0].name`. Of a mapping or an entry of it, its key. */
export function fieldAt(root: Schema, steps: (string | number)[]): string {
  const part = steps.reduce((at: Part, step) => below(root, at, step), { schema: root, path: '' });
  const { propertyNames } = part.schema;
  return (propertyNames ? memberOf(part, '{key}', propertyNames) : part).path.replace(/\*$/, '{key}');
}

function below(root: Schema, part: Part, step: string | number): Part {
  const { items = {}, properties = {}, additionalProperties } = part.schema;
  const found =
    typeof step === 'number'
      ? itemOf(part, items)
      : Object.hasOwn(properties, step)
        ? memberOf(part, step, properties[step] as Schema)
        : memberOf(part, '*', additionalProperties || {});
  const definition = found.schema.$ref?.split('/').at(-1);
  return definition === undefined ? found : { schema: root.definitions?.[definition] as Schema, path: definition };
}

function fieldOf({ schema, path }: Part): TextField | undefined {
  const text = [schema, ...(schema.anyOf ?? [])].find(({ type }) => type === 'string');
  if (!text || text.enum) return undefined;
  return { path, patterns: patternsOf(text), longest: text.maxLength ?? Number.POSITIVE_INFINITY };
}

function patternsOf({ pattern, allOf = [] }: Schema): RegExp[] {
  return [...(pattern === undefined ? [] : [new RegExp(pattern, 'u')]), ...allOf.flatMap(patternsOf)];
}

const itemOf = ({ path }: Part, schema: Schema): Part => ({ schema, path: `${path}[]` });
const memberOf = ({ path }: Part, name: string, schema: Schema): Part => ({
  schema,
  path: path === '' ? name : `${path}.${name}`,
});
