import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What a cell can be; a list stands in one cell, as JSON. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** A column of a table, as GraphQL knows it. */
export interface Column {
  name: string;
  type: ColumnType;
  isNullable: boolean;
  /** What GraphQL says of the field. */
  description: string;
  /** The only values that it has, where there are such. */
  values: readonly string[] | undefined;
}

const TYPES: Record<string, ColumnType> = {
  ID: 'text',
  String: 'text',
  MunicipalityCode: 'text',
  Int: 'integer',
  NonNegativeInt: 'integer',
  PositiveInt: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
};

/**
 * The column that a path through the schema makes, such as `ProgramListing.measure.code`: its type is that of the last field, never guessed from
 * values. It may be null where a field on the way may be, or where only some of a table's rows are of the type that the path begins with.
 *
 * @throws Error for a path that the schema does not have, or whose type has no form in tables.
 */
export function columnOf(schema: GraphQLSchema, of: string, name: string, path: string): Column {
  const [start = '', ...fields] = path.split('.');
  const steps = fieldsOn(schema, start, fields);
  const last = steps.at(-1);
  if (!last) throw new Error(`A column is a field, and ${path} is none.`);
  const isList = steps.some(({ type }) => isListType(getNullableType(type)));
  const named = getNamedType(last.type);
  const type = isList ? 'list' : isEnumType(named) ? 'text' : TYPES[named.name];
  if (!type) throw new Error(`A table has no form for ${path}: ${named.name}.`);
  return {
    name,
    type,
    isNullable: start !== of || steps.some(({ type }) => !isNonNullType(type)),
    description: last.description ?? '',
    values: !isList && isEnumType(named) ? valuesOf(named) : undefined,
  };
}

function fieldsOn(schema: GraphQLSchema, start: string, names: string[]): GraphQLField<unknown, unknown>[] {
  const fields: GraphQLField<unknown, unknown>[] = [];
  let type: GraphQLNamedType | GraphQLOutputType | undefined = schema.getType(start);
  for (const name of names) {
    const named: GraphQLNamedType | undefined = getNamedType(type);
    const field: GraphQLField<unknown, unknown> | undefined =
      isObjectType(named) || isInterfaceType(named) ? named.getFields()[name] : undefined;
    if (!field) throw new Error(`There is no ${start}.${names.join('.')} in the schema.`);
    fields.push(field);
    type = field.type;
  }
  return fields;
}

const valuesOf = (type: GraphQLEnumType) => type.getValues().map(({ name }) => name);
