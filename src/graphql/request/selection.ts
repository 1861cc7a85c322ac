import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

/** Whether a question selects the path of fields below the one that is resolved, under whatever aliases and fragments. */
export function selects(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  const isSelected = ({ fieldsByTypeName }: ResolveTree, [name, ...rest]: readonly string[]): boolean =>
    name === undefined ||
    Object.values(fieldsByTypeName)
      .flatMap((fields) => Object.values(fields))
      .some((field) => field.name === name && isSelected(field, rest));
  return isSelected(parseResolveInfo(info) as ResolveTree, path);
}
