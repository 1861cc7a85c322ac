import { KeikakuError } from '../domain/keikaku.error.js';

/** What a question may hold. Introspection and every question of the catalogue stay well inside. */
export const LIMITS = {
  /** Words and signs of the document. */
  tokens: 2_000,
  /** Fields within fields; objects and lists within those of a filter. */
  depth: 20,
  /** Fields with an alias, or asked for again beside themselves. */
  aliases: 100,
  /** Fields and fragments, counted wherever a fragment is spread. */
  selections: 4_000,
  directives: 50,
  /** Fields of input objects, those of variables wherever they are used: each may become a condition of a statement. */
  conditions: 200,
  /** Nodes an answer may hold: as they are estimated before it is begun, and as they are given, since a list may be longer than expected. */
  nodes: 50_000,
  /** Errors of validation that are told at once. */
  errors: 3,
} as const;

/** A question that asks for more than one answer may hold. */
export class LimitError extends KeikakuError {}

/** How large a question is; its fragments count wherever they are spread. */
export interface Size {
  depth: number;
  aliases: number;
  selections: number;
  directives: number;
  conditions: number;
}

/** @throws LimitError for the first limit that a question does not keep. */
export function checkSize({ depth, aliases, selections, directives, conditions }: Size): void {
  if (depth > LIMITS.depth) throw new LimitError('QUERY_TOO_DEEP', tooMany(LIMITS.depth, 'levels'));
  if (aliases > LIMITS.aliases)
    throw new LimitError('TOO_MANY_ALIASES', tooMany(LIMITS.aliases, 'aliased or repeated fields'));
  if (selections > LIMITS.selections)
    throw new LimitError(
      'TOO_MANY_SELECTIONS',
      tooMany(LIMITS.selections, 'fields, those of fragments at each spread'),
    );
  if (directives > LIMITS.directives)
    throw new LimitError('TOO_MANY_DIRECTIVES', tooMany(LIMITS.directives, 'directives'));
  if (conditions > LIMITS.conditions)
    throw new LimitError('TOO_MANY_CONDITIONS', tooMany(LIMITS.conditions, 'conditions in its filters'));
}

/** @throws LimitError for an answer of too many nodes, which it could hold or does. */
export function checkNodes(nodes: number): void {
  if (nodes <= LIMITS.nodes) return;
  throw new LimitError(
    'QUERY_TOO_COMPLEX',
    `回答が大きくなりすぎます。The answer would hold ${nodes} nodes or more, and may hold ${LIMITS.nodes}. Ask for smaller pages (\`first\`), fewer levels, or one plan.`,
  );
}

const tooMany = (limit: number, what: string) =>
  `質問が大きすぎます。The question has more than ${limit} ${what}. Ask for less at once.`;
