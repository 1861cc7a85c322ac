import type Cypher from '@neo4j/cypher-builder';
import type { Parameters } from '../store/parameters.js';

/**
 * The text of composed clauses, and its parameters. Values of filters and cursors come in one map: Neo4j plans a text anew for every
 * order of magnitude in the length of a list or text that is a parameter of its own, and for none of one in a map.
 */
export function composed(clauses: Cypher.Clause): { cypher: string; params: Parameters } {
  const { cypher, params } = clauses.build();
  const isValue = (name: string) => VALUE.test(name);
  const entries = Object.entries(params);
  return {
    cypher: cypher.replaceAll(/\$(param\d+)\b/g, '$values.$1'),
    params: {
      ...Object.fromEntries(entries.filter(([name]) => !isValue(name))),
      values: Object.fromEntries(entries.filter(([name]) => isValue(name))),
    },
  };
}

/** What the builder calls a parameter that has no name of ours. */
const VALUE = /^param\d+$/;
