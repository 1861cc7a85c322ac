import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { type Column, columnOf, inReadingOrder } from './column.js';
import { FIELD_LABELS, type Label } from './labels.js';

/** A selected field of an answer, and what of a table comes from it. */
export interface Part {
  /** Where it stands in the answer. */
  key: string;
  /** Each item is a row, or all items stand in one cell; absent where it is no list of objects. */
  list?: 'rows' | 'cell';
  /** The number of its column, for a leaf. */
  column?: number;
  /** Whether it is what the node that it is a field of is called, and that node's `id` is in the answer. */
  isName?: boolean;
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

/** What a node is called by, the best first. */
const NAMES = ['name', 'title', 'label', 'summary'];

/** What holds of a selection by where it stands in the document. */
interface Place {
  leading: readonly Label[];
  /** Whether it is of the node that a row is about, not of something beside it. */
  isOwn: boolean;
  /** Whether it stands in a list of rows. */
  isInRows: boolean;
  /** Whether the object it is selected on tells its id, also around a fragment. */
  hasId: boolean;
}

/**
 * The shape of the table that a document's answer makes. Every leaf is a column; lists marked @rows are rows, other lists share a cell.
 * Columns stand in the order of the document, then those of the plan and the municipality a row is from, then ids. They
 * follow from the document alone, whatever is loaded.
 *
 * @throws Error for a field that has no label, so that no column is lost unnoticed.
 */
export function tableShape(schema: GraphQLSchema, document: string): TableShape {
  const [operation] = parse(document).definitions;
  const query = schema.getQueryType();
  if (operation?.kind !== 'OperationDefinition' || !query) throw new Error('A question is one query.');
  const columns: Column[] = [];
  const root: Place = { leading: [], isOwn: true, isInRows: false, hasId: false };
  const parts = partsOf(schema, query, operation.selectionSet, root, columns);
  // Where rows are of lists in lists, what stands around is named in many of them.
  if (rowsDeep(parts) > 1) for (const column of columns) column.isOwn = false;
  const order = inReadingOrder(columns);
  return { columns: order.map((place) => columns[place] as Column), parts: renumbered(parts, order) };
}

function partsOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  place: Place,
  columns: Column[],
): Part[] {
  const hasId = place.hasId || (isNode(parent) && selections.some(isField('id')));
  const name = hasId ? NAMES.find((candidate) => selections.some(isField(candidate))) : undefined;
  return selections.flatMap((selection): Part[] => {
    if (selection.kind === 'FragmentSpread') throw new Error('A question has no named fragments.');
    if (selection.kind === 'InlineFragment') {
      const type = selection.typeCondition ? typeFromAST(schema, selection.typeCondition) : parent;
      if (!selections.some(isField('__typename'))) throw new Error('Beside ... on, __typename must tell the type.');
      const parts = partsOf(schema, type as GraphQLCompositeType, selection.selectionSet, { ...place, hasId }, columns);
      return parts.map((part) => ({ ...part, on: (type as GraphQLCompositeType).name }));
    }
    const field = selection.name.value;
    if (NOT_IN_TABLES.has(field)) return [];
    const key = selection.alias?.value ?? field;
    const type = typeOfField(parent, field);
    const label = FIELD_LABELS[`${parent.name}.${field}`];
    if (!selection.selectionSet) {
      if (!label) throw new Error(`The column ${parent.name}.${field} has no label.`);
      const column = placeOf(
        columnOf({ parent, field, type, labels: [...place.leading, label], isOwn: place.isOwn }),
        columns,
      );
      return [{ key, column, parts: [], ...(field === name && { isName: true }) }];
    }
    const inner = getNamedType(type);
    if (!isCompositeType(inner)) throw new Error(`${parent.name}.${field} has no fields.`);
    const isRows = selection.directives?.some((directive) => directive.name.value === 'rows');
    const isList = isListType(getNullableType(type));
    const inside: Place = {
      leading: label ? [...place.leading, label] : place.leading,
      isOwn: place.isOwn && (isList ? isRows === true && !place.isInRows : !place.isInRows || field === 'node'),
      isInRows: place.isInRows || isRows === true,
      hasId: false,
    };
    const parts = partsOf(schema, inner, selection.selectionSet, inside, columns);
    return [isList ? { key, list: isRows ? 'rows' : 'cell', parts } : { key, parts }];
  });
}

const isField = (name: string) => (selection: SelectionNode) =>
  selection.kind === 'Field' && (selection.alias ?? selection.name).value === name;

const isNode = (type: GraphQLCompositeType) =>
  type.name === 'Node' || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'));

/** The number of a column among those there are. What an answer says of plans and municipalities in several places is one column. */
function placeOf(column: Column, columns: Column[]): number {
  const same = column.isOfScope ? columns.findIndex(({ label }) => label[0] === column.label[0]) : -1;
  return same < 0 ? columns.push(column) - 1 : same;
}

/** How many lists of rows stand in each other. */
function rowsDeep(parts: Part[]): number {
  return Math.max(0, ...parts.map((part) => rowsDeep(part.parts) + (part.list === 'rows' ? 1 : 0)));
}

function renumbered(parts: Part[], order: number[]): Part[] {
  return parts.map((part) => ({
    ...part,
    ...(part.column !== undefined && { column: order.indexOf(part.column) }),
    parts: renumbered(part.parts, order),
  }));
}

function typeOfField(parent: GraphQLCompositeType, name: string) {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (!field) throw new Error(`${parent.name} has no field ${name}.`);
  return field.type;
}
