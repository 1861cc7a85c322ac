/** What is read of the JSON Schema of a plan document, to find where it takes a text. */
interface Schema {
  enum?: unknown[] | undefined;
  pattern?: string;
  allOf?: Schema[];
  items?: Schema | undefined;
  properties?: Record<string, Schema> | undefined;
  propertyNames?: Schema;
  additionalProperties?: Schema | false | undefined;
  type?: string | string[] | undefined;
}

/** A place of a plan document that takes a text: a field of its own, or the keys of a mapping (`departments.{key}`). */
export interface TextField {
  /** Such as `pillars[].measures[].name`. */
  path: string;
  /** What the text has to match; nothing where any text will do. */
  patterns: RegExp[];
}

/** All places where a document of this schema takes a text, but one of a list of words. */
export function textFields(schema: Schema, path = ''): TextField[] {
  if (schema.type === 'string') return schema.enum ? [] : [{ path, patterns: patternsOf(schema) }];
  const { items, properties = {}, propertyNames, additionalProperties } = schema;
  return [
    ...(items ? textFields(items, `${path}[]`) : []),
    ...Object.entries(properties).flatMap(([name, field]) => textFields(field, joined(path, name))),
    ...(propertyNames ? textFields(propertyNames, joined(path, '{key}')) : []),
    ...(additionalProperties ? textFields(additionalProperties, joined(path, '*')) : []),
  ];
}

/** A document with each of its texts changed, but those of a list of words. */
export function changeTexts(
  schema: Schema,
  value: unknown,
  change: (text: string, field: TextField) => string,
  path = '',
): unknown {
  if (typeof value === 'string') return schema.enum ? value : change(value, { path, patterns: patternsOf(schema) });
  if (Array.isArray(value)) return value.map((item) => changeTexts(schema.items ?? {}, item, change, `${path}[]`));
  if (value === null || typeof value !== 'object') return value;
  const { properties = {}, propertyNames, additionalProperties } = schema;
  const entries = Object.entries(value).map(([name, part]) => {
    const field = properties[name];
    if (field) return [name, changeTexts(field, part, change, joined(path, name))];
    const key = propertyNames ? changeTexts(propertyNames, name, change, joined(path, '{key}')) : name;
    return [key, changeTexts(additionalProperties || {}, part, change, joined(path, '*'))];
  });
  return Object.fromEntries(entries);
}

function patternsOf({ pattern, allOf = [] }: Schema): RegExp[] {
  return [...(pattern === undefined ? [] : [new RegExp(pattern, 'u')]), ...allOf.flatMap(patternsOf)];
}

const joined = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);
