import type { OperationDefinitionNode } from 'graphql';
import { KeikakuError } from '../../domain/keikaku.error.js';

const SHOWN = 60;

/**
 * Refuses a variable that the operation does not declare: most often it is misspelt, and its value would be ignored without a word.
 *
 * @throws KeikakuError BAD_USER_INPUT that names those there are.
 */
export function checkDeclared({ variableDefinitions = [] }: OperationDefinitionNode, given: object): void {
  const declared = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  const unknown = Object.keys(given).find((name) => !declared.has(name));
  if (unknown === undefined) return;
  const argument = unknown.slice(0, SHOWN);
  const names = [...declared].map((name) => `$${name.slice(0, SHOWN)}`).slice(0, 10);
  const there =
    names.length > 0
      ? { ja: `使えるのは ${names.join('、')} です。`, en: `It declares ${names.join(', ')}.` }
      : { ja: '変数はありません。', en: 'It declares none.' };
  throw new KeikakuError(
    'BAD_USER_INPUT',
    {
      ja: `このクエリに変数 $${argument} の宣言はありません。${there.ja}宣言するか、送る変数から除いてください。`,
      en: `The question does not declare a variable $${argument}. ${there.en} Declare it, or leave it out of what is sent.`,
    },
    { facts: { argument } },
  );
}
