import {
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { FIELD_LABELS, LANGUAGE_FIELDS, type Label, type Language } from './labels.js';

export interface Column {
  label: Label;
  /** The enum its values are of, if any. */
  enumName?: string;
  /** The language its texts are in, where another column holds the same in the other. */
  language?: Language;
}

/** A selected field of an answer, and what of a table comes from it. */
export interface Part {
  /** Where it stands in the answer. */
  key: string;
  /** Each item is a row, or all items stand in one cell; absent where it is no list of objects. */
  list?: 'rows' | 'cell';
  /** The number of its column, for a leaf. */
  column?: number;
  /** What is in it, for an object or a list of them. */
  parts: Part[];
  /** The type it is selected on, where the answer can be of several; its `__typename` tells. */
  on?: string;
}

/** What table the answer to a document makes: its columns, and where their cells stand in the answer. */
export interface TableShape {
  columns: Column[];
  parts: Part[];
}

/** Fields that are about an answer and not in a table. */
const NOT_IN_TABLES = new Set(['__typename', 'pageInfo', 'totalCount', 'coverage']);

/**
 * The shape of the table that a document's answer makes. Every leaf is a column, in the order of the document; lists marked
 * @rows are rows, other lists share a cell.
 *
 * @throws Error for a field that has no label, so that no column is lost unnoticed.
 */
export function tableShape(schema: GraphQLSchema, document: string): TableShape {
  const [operation] = parse(document).definitions;
  const query = schema.getQueryType();
  if (operation?.kind !== 'OperationDefinition' || !query) throw new Error('A question is one query.');
  const columns: Column[] = [];
  return { columns, parts: partsOf(schema, query, operation.selectionSet, [], columns) };
}

function partsOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  leading: readonly Label[],
  columns: Column[],
): Part[] {
  return selections.flatMap((selection): Part[] => {
    if (selection.kind === 'FragmentSpread') throw new Error('A question has no named fragments.');
    if (selection.kind === 'InlineFragment') {
      const type = selection.typeCondition ? typeFromAST(schema, selection.typeCondition) : parent;
      if (!selections.some(isTypeName)) throw new Error('Beside ... on, __typename must tell the type.');
      const parts = partsOf(schema, type as GraphQLCompositeType, selection.selectionSet, leading, columns);
      return parts.map((part) => ({ ...part, on: (type as GraphQLCompositeType).name }));
    }
    const name = selection.name.value;
    if (NOT_IN_TABLES.has(name)) return [];
    const key = selection.alias?.value ?? name;
    const type = typeOfField(parent, name);
    const field = `${parent.name}.${name}`;
    const label = FIELD_LABELS[field];
    if (!selection.selectionSet) {
      if (!label) throw new Error(`The column ${field} has no label.`);
      columns.push(columnOf(field, [...leading, label], getNamedType(type)));
      return [{ key, column: columns.length - 1, parts: [] }];
    }
    const inner = getNamedType(type);
    if (!isCompositeType(inner)) throw new Error(`${field} has no fields.`);
    const parts = partsOf(schema, inner, selection.selectionSet, label ? [...leading, label] : leading, columns);
    const isRows = selection.directives?.some((directive) => directive.name.value === 'rows');
    return [isListType(getNullableType(type)) ? { key, list: isRows ? 'rows' : 'cell', parts } : { key, parts }];
  });
}

const isTypeName = (selection: SelectionNode) => selection.kind === 'Field' && selection.name.value === '__typename';

function typeOfField(parent: GraphQLCompositeType, name: string) {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (!field) throw new Error(`${parent.name} has no field ${name}.`);
  return field.type;
}

function columnOf(field: string, labels: readonly Label[], type: GraphQLNamedType): Column {
  const label: Label = [labels.map(([ja]) => ja).join(' '), labels.map(([, en]) => en).join(' ')];
  const language = LANGUAGE_FIELDS[field];
  return { label, ...(isEnumType(type) && { enumName: type.name }), ...(language && { language }) };
}
