import { type GraphQLSchema, isEnumType, isInputObjectType, print } from 'graphql';
import { z } from 'zod';
import { type Question, questionNamed } from '../domain/question.js';
import { namedType } from '../graphql/catalogue/question.references.js';
import { variablesOf } from '../graphql/catalogue/question.variables.js';
import { pageOf, placeOf } from './answer.page.js';
import type { McpSource } from './mcp.source.js';

export const questionsInput = z.object({ name: z.string().optional(), cursor: z.string().optional() });

/** The questions that can be asked, or one of them with what its variables take. */
export async function listQuestions(
  { questions, schema }: McpSource,
  { name, cursor }: z.infer<typeof questionsInput>,
): Promise<object> {
  if (name !== undefined) return described(schema, questionNamed(questions, name));
  return pageOf(questions, placeOf(cursor), null, (shown) => ({
    questions: shown.map(({ name, title, document }) => ({
      name,
      title,
      variables: variablesOf(document).map(({ variable }) => variable.name.value),
    })),
  }));
}

function described(schema: GraphQLSchema, { name, title, titleEn, description, document }: Question) {
  const variables = variablesOf(document);
  const types = new Map<string, string>();
  for (const { type } of variables) addType(schema, namedType(type), types);
  return {
    name,
    title,
    titleEn,
    description,
    variables: variables.map((variable) => print(variable)),
    ...(types.size > 0 && { types: Object.fromEntries(types) }),
  };
}

/** Adds what a variable of such a type may be, and what its fields may be: values, or fields with their types. */
function addType(schema: GraphQLSchema, name: string, types: Map<string, string>): void {
  const type = schema.getType(name);
  if (types.has(name)) return;
  if (isEnumType(type)) {
    types.set(
      name,
      type
        .getValues()
        .map(({ name }) => name)
        .join(' | '),
    );
  } else if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    types.set(name, `{ ${fields.map((field) => `${field.name}: ${field.type}`).join(', ')} }`);
    for (const { type } of fields) addType(schema, String(type).replace(/[[\]!]/g, ''), types);
  }
}
