import {
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { BadArgumentError } from '../../domain/keikaku.error.js';
import type { Question } from '../../domain/question.js';

/**
 * The variables of a question from texts, as an address or a command line gives them: numbers and booleans as they are
 * written, lists with commas between or as JSON, inputs as JSON.
 *
 * @throws BadArgumentError UNKNOWN_VARIABLE for one that the question does not have, INVALID_VARIABLE for a value that it
 *   cannot take, or one that it needs and was not given.
 */
export function variablesFromTexts(
  schema: GraphQLSchema,
  { name, document }: Question,
  texts: Record<string, string>,
): Record<string, unknown> {
  const definitions = variablesOf(document);
  const types = new Map(
    definitions.map(({ variable, type }) => [variable.name.value, typeFromAST(schema, type as never)]),
  );
  const values: Record<string, unknown> = {};
  for (const [variable, text] of Object.entries(texts)) {
    const type = types.get(variable) as GraphQLInputType | undefined;
    if (!type) throw unknownVariable(name, variable, [...types.keys()]);
    values[variable] = fromText(type, text);
  }
  const { errors } = getVariableValues(schema, definitions, values, { maxErrors: 1 });
  if (errors) {
    const [error] = errors;
    const wrong = definitions.find((definition) => error?.nodes?.includes(definition))?.variable.name.value;
    throw new BadArgumentError(
      'INVALID_VARIABLE',
      {
        ja: `「${name}」の変数「${wrong}」の値がないか、型に合っていません。`,
        en: error?.message ?? '',
      },
      { argument: wrong },
    );
  }
  return values;
}

/** The variables that a document declares. */
export function variablesOf(document: string): readonly VariableDefinitionNode[] {
  const [operation] = parse(document).definitions;
  return operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];
}

function fromText(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return fromText(type.ofType, text);
  if (isListType(type)) {
    if (text.startsWith('[')) return fromJson(text);
    return text === '' ? [] : text.split(',').map((part) => fromText(type.ofType, part.trim()));
  }
  const isWrittenAsJson = isInputObjectType(type) || (isScalarType(type) && !['ID', 'String'].includes(type.name));
  return isWrittenAsJson ? fromJson(text) : text;
}

/** What is no JSON stays text: checking it against its type then says what is wrong with it. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function unknownVariable(question: string, variable: string, known: string[]) {
  const names = known.map((name) => `$${name}`).join(', ');
  const there =
    known.length > 0
      ? { ja: `使えるのは ${names} です。`, en: `Its variables are ${names}.` }
      : { ja: '変数はありません。', en: 'It has no variables.' };
  return new BadArgumentError(
    'UNKNOWN_VARIABLE',
    {
      ja: `「${question}」に変数 $${variable.slice(0, 80)} はありません。${there.ja}`,
      en: `The question ${question} has no variable $${variable.slice(0, 80)}. ${there.en}`,
    },
    { argument: variable.slice(0, 80) },
  );
}
