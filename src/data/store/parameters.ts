import neo4j from 'neo4j-driver';

/** What a statement is given; Bolt knows integers and floats apart, JavaScript does not. */
export type Parameters = Record<string, unknown>;

/** Measured numbers stay floats even where they are whole, so that a property has one type. */
const FLOAT_PROPERTIES = new Set(['value']);

/** Whole numbers become Bolt integers, all others floats, at any depth. */
export function encodeParameters(parameters: Parameters): Parameters {
  return encode(parameters) as Parameters;
}

function encode(value: unknown, key?: string): unknown {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && !FLOAT_PROPERTIES.has(key ?? '') ? neo4j.int(value) : value;
  }
  if (Array.isArray(value)) return value.map((part) => encode(part));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, encode(part, name)]));
  }
  return value;
}
