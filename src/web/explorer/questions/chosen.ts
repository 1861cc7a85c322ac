import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { useLanguage } from '../shared/language';
import { useValueWord } from '../shared/value-word';
import { askedVariables } from './asked.variables';
import type { NodeChoice } from './choices';
import type { Question } from './question.panel';
import { nameOfVariable } from './variable.labels';

/** What a question is asked about, in words for its title: what was chosen, and the names that it is about when nothing was. */
export function useChosen(
  { document }: Question,
  schema: GraphQLSchema,
  variables: Record<string, unknown> | undefined,
  nodes: readonly NodeChoice[],
): string {
  const language = useLanguage();
  const word = useValueWord();
  const said = askedVariables(document).flatMap(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const named = getNamedType(typeFromAST(schema, type as never) as GraphQLInputType);
    const isNamedByDefault = named.name === 'String';
    const preset = isNamedByDefault && defaultValue ? valueFromASTUntyped(defaultValue) : undefined;
    const value: unknown = variables?.[name] ?? preset;
    if (value === undefined || isInputObjectType(named) || name === 'first') return [];
    const words = [value].flat().map((one) => {
      if (isEnumType(named)) return word(named.name, `${one}`);
      return nodes.find(({ id }) => id === one)?.name ?? `${one}`;
    });
    const text = words.join('・');
    return named.name === 'ID' || isNamedByDefault ? [text] : [`${nameOfVariable(name, language)} ${text}`];
  });
  return said.join('、');
}
