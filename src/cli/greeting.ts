import { QUESTIONS } from '../data/catalogue/question.repository.js';
import { GREETED, questionNamed } from '../domain/question.js';

/** Where to go next, and one question with the answer that this server gives to it. */
export async function greeting(address: string, database: string): Promise<string> {
  const question = questionNamed(QUESTIONS, GREETED).document;
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  return `
計画グラフ Keikaku Graph

  見る / look           ${address}/
  問い合わせる / ask        ${address}/graphiql
  GraphQL              ${address}/graphql
  データベース / database ${database}

たとえば / for example:

${indent(question.trim())}

結果 / result:

${indent(JSON.stringify(await answer.json(), null, 2))}

Ctrl-C で停止します / stops it.
`;
}

const indent = (text: string) => text.replaceAll(/^(?=.)/gm, '  ');
