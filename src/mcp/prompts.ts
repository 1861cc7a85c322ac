import type { McpServer } from '@modelcontextprotocol/server';
import { print } from 'graphql';
import { z } from 'zod';
import type { Question } from '../domain/question.js';
import { variablesOf } from '../graphql/catalogue/question.variables.js';

/** Adds the questions of the catalogue as prompts, with their variables; what is left empty takes its default. */
export function addPrompts(server: McpServer, questions: readonly Question[]): void {
  for (const question of questions) {
    const { name, title, titleEn } = question;
    const config = { title, description: titleEn, argsSchema: argumentsOf(question) };
    server.registerPrompt(name, config, (given: Record<string, string | undefined>) => ({
      messages: [{ role: 'user', content: { type: 'text', text: promptText(question, given) } }],
    }));
  }
}

function argumentsOf({ document }: Question) {
  const fields = variablesOf(document).map(({ variable, type, defaultValue }) => {
    const isNeeded = type.kind === 'NonNullType' && !defaultValue;
    const text = z.string().describe(defaultValue ? `${print(type)} = ${print(defaultValue)}` : print(type));
    return [variable.name.value, isNeeded ? text : text.optional()];
  });
  return z.object(Object.fromEntries(fields) as Record<string, z.ZodOptional<z.ZodString>>);
}

function promptText({ name, title, titleEn }: Question, given: Record<string, string | undefined>): string {
  const variables = Object.fromEntries(Object.entries(given).filter(([, text]) => text));
  return [
    `${title} ${titleEn}`,
    `Call the tool ask with ${JSON.stringify({ question: name, variables })} and read on with its cursor while there is \`next\`.`,
    'Answer from what it gives only. Cite printed pages (p.72) and names as they are; say what is not loaded, and do not call it zero.',
  ].join('\n');
}
