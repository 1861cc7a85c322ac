import Cypher from '@neo4j/cypher-builder';
import { type FieldPredicate, folded, matches, matchesName, type StringWhere } from './filter.js';

/** One of several texts of the node, which are stored folded, is as asked. */
export const matchesOneText =
  (foldedList: string): FieldPredicate<StringWhere> =>
  (node, where) => {
    const text = new Cypher.Variable();
    const texts = Cypher.coalesce(node.property(foldedList), new Cypher.List([]));
    return Cypher.any(text, texts, matches(text, where, folded));
  };

const matchesOtherName = matchesOneText('foldedOtherNames');

/** The name of the node, or another that a plan has for it, is as asked; few have others, and an index holds these. */
export const matchesAnyName: FieldPredicate<StringWhere> = Object.assign(
  (node: Cypher.Node, where: StringWhere) =>
    Cypher.or(
      matchesName(node, where),
      Cypher.and(Cypher.isNotNull(node.property('foldedOtherNames')), matchesOtherName(node, where)),
    ),
  { isChoice: true as const },
);
