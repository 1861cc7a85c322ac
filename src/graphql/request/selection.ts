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

/** The fields selected of a type at the path of fields below the one that is resolved, under whatever aliases and fragments. */
export function fieldsOf(info: GraphQLResolveInfo, path: readonly string[], type: string): string[] {
  const fieldsAt = ({ fieldsByTypeName }: ResolveTree, [name, ...rest]: readonly string[]): string[] => {
    if (name === undefined) return Object.values(fieldsByTypeName[type] ?? {}).map((field) => field.name);
    return Object.values(fieldsByTypeName)
      .flatMap((fields) => Object.values(fields))
      .filter((field) => field.name === name)
      .flatMap((field) => fieldsAt(field, rest));
  };
  return fieldsAt(parseResolveInfo(info) as ResolveTree, path);
}
