import type { Bilingual } from '../domain/bilingual.js';
import { RefusedRequest } from './refused-request.js';
import { jsonInAddress } from './utf8.js';

const PARAMETERS = ['query', 'documentId', 'operationName', 'variables', 'extensions'] as const;

/**
 * What an address asks of GraphQL, as Apollo reads it: only what GraphQL over HTTP knows, without what is empty or null, which
 * tools send for what they leave out.
 *
 * @throws RefusedRequest for a parameter given twice, and for `variables` or `extensions` that are not an object in JSON.
 */
export function searchOf(address: string): string {
  const given = new URLSearchParams(address.split('?').slice(1).join('?'));
  const asked = new URLSearchParams();
  for (const name of PARAMETERS) {
    const [text = '', another] = given.getAll(name);
    if (another !== undefined) throw badRequest(name, givenTwice(name));
    const isLeftOut = text === '' || (text === 'null' && name !== 'query');
    if (isLeftOut) continue;
    if (name === 'variables' || name === 'extensions') checkObject(name, text);
    asked.set(name, text);
  }
  return asked.size === 0 ? '' : `?${asked}`;
}

function checkObject(name: string, text: string): void {
  try {
    const value = jsonInAddress(text);
    if (typeof value === 'object' && !Array.isArray(value)) return;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw badRequest(name, noObject(name));
}

const badRequest = (argument: string, text: Bilingual) => new RefusedRequest(400, 'BAD_REQUEST', text, { argument });

const givenTwice = (name: string): Bilingual => ({
  ja: `URLに${name}が二つ以上あります。`,
  en: `The URL contains \`${name}\` more than once. Give it once.`,
});

const noObject = (name: string): Bilingual => ({
  ja: `URLの${name}はJSONのオブジェクトではありません。`,
  en: `\`${name}\` in the URL is not a JSON object. Write it as ${name}={"plan":"example-2024"}, percent-encoded.`,
});
