import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { isDeeper, LIMITS, type Size, weightOf } from './limits.js';

/**
 * The size of the largest operation or fragment of a document, with what its variables hold wherever they are used. It need not be
 * valid: fragments may be missing, or spread themselves. Each fragment is measured once, so this takes no longer than reading the document did.
 */
export function sizeOfDocument({ definitions }: DocumentNode, variables: Record<string, unknown> = {}): Size {
  const fragments: Fragments = new Map();
  const inputs: Inputs = new Map();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      if (defaultValue) inputs.set(variable.name.value, sizeOfValue(defaultValue, inputs));
    }
  }
  for (const [name, value] of Object.entries(variables)) inputs.set(name, sizeOfInput(value));
  const parts = { fragments, inputs };
  const largest = { ...NOTHING };
  for (const definition of definitions) {
    if (!('selectionSet' in definition)) continue;
    const size = sizeOfSet(definition.selectionSet, parts);
    for (const part of PARTS) largest[part] = Math.max(largest[part], size[part]);
  }
  return largest;
}

type Fragments = Map<string, FragmentDefinitionNode | Size>;

/** The sizes of variables, by name. */
type Inputs = Map<string, InputSize>;

/** What a selection may name that stands elsewhere. */
interface Parts {
  fragments: Fragments;
  inputs: Inputs;
}

const NOTHING: Size = {
  depth: 0,
  aliases: 0,
  aliasLength: 0,
  selections: 0,
  directives: 0,
  conditions: 0,
  filterCost: 0,
};
const PARTS = Object.keys(NOTHING) as (keyof Size)[];

function sizeOfSet({ selections }: SelectionSetNode, parts: Parts): Size {
  const size = { ...NOTHING };
  const names = new Set<string>();
  for (const selection of selections) {
    const inner = sizeWithin(selection, parts);
    size.selections += inner.selections + 1;
    size.aliases += inner.aliases;
    size.aliasLength = Math.max(size.aliasLength, inner.aliasLength);
    size.conditions += inner.conditions;
    size.filterCost += inner.filterCost;
    size.directives += inner.directives + (selection.directives?.length ?? 0);
    size.depth = Math.max(size.depth, inner.depth + (selection.kind === Kind.FIELD ? 1 : 0));
    if (selection.kind !== Kind.FIELD) continue;
    if (isRepeated(selection, names)) size.aliases += 1;
    size.aliasLength = Math.max(size.aliasLength, selection.alias?.value.length ?? 0);
    for (const { value } of selection.arguments ?? []) addValue(size, sizeOfValue(value, parts.inputs));
  }
  return size;
}

function sizeWithin(selection: SelectionNode, parts: Parts): Size {
  if (selection.kind !== Kind.FRAGMENT_SPREAD) {
    return selection.selectionSet ? sizeOfSet(selection.selectionSet, parts) : NOTHING;
  }
  const name = selection.name.value;
  const { fragments } = parts;
  const fragment = fragments.get(name) ?? NOTHING;
  if (!('kind' in fragment)) return fragment;
  // A fragment that spreads itself counts once; validation refuses it.
  fragments.set(name, NOTHING);
  const size = sizeOfSet(fragment.selectionSet, parts);
  fragments.set(name, size);
  return size;
}

function isRepeated({ alias, name }: FieldNode, names: Set<string>): boolean {
  if (alias || names.has(name.value)) return true;
  names.add(name.value);
  return false;
}

/** A value of an input: how deep it is, how many fields its objects have, and what they cost as a filter. */
interface InputSize extends Pick<Size, 'depth' | 'conditions' | 'filterCost'> {
  /** What its cost grows by within one more `or`, `not` or related node. */
  weight: number;
}

function addValue(size: Size, { depth, conditions, filterCost }: InputSize): void {
  size.depth = Math.max(size.depth, depth);
  size.conditions += conditions;
  size.filterCost += filterCost;
}

function sizeOfValue(value: ValueNode, inputs: Inputs): InputSize {
  if (value.kind === Kind.VARIABLE) return inputs.get(value.name.value) ?? FLAT;
  if (value.kind === Kind.LIST) return sizeOfParts(value.values.map((part) => sizeOfValue(part, inputs)));
  if (value.kind !== Kind.OBJECT) return FLAT;
  return sizeOfParts(value.fields.map((field) => sizeOfField(field.name.value, sizeOfValue(field.value, inputs))));
}

/** What a variable holds, which may be deeper than it is counted. */
function sizeOfInput(value: unknown, level = 0): InputSize {
  // JSON may be nested deeper than this may call itself.
  if (typeof value !== 'object' || value === null || level > LIMITS.depth) return FLAT;
  if (Array.isArray(value)) return sizeOfParts(value.map((part) => sizeOfInput(part, level + 1)));
  return sizeOfParts(Object.entries(value).map(([name, part]) => sizeOfField(name, sizeOfInput(part, level + 1))));
}

const FLAT: InputSize = { depth: 0, conditions: 0, filterCost: 0, weight: 0 };

/** A field of an input object with what stands in it. */
function sizeOfField(name: string, { depth, conditions, filterCost, weight }: InputSize): InputSize {
  const own = weightOf(name);
  return {
    depth,
    conditions: conditions + 1,
    filterCost: own + filterCost + (isDeeper(name) ? weight : 0),
    weight: own + weight,
  };
}

function sizeOfParts(parts: readonly InputSize[]): InputSize {
  const total = { ...FLAT, depth: 1 };
  for (const part of parts) {
    total.depth = Math.max(total.depth, part.depth + 1);
    total.conditions += part.conditions;
    total.filterCost += part.filterCost;
    total.weight += part.weight;
  }
  return total;
}
