import { BadArgumentError } from './keikaku.error.js';

/** A question people bring, as a GraphQL document ready to run. */
export interface Question {
  /** The name it is asked by, such as `department-workload`. */
  name: string;
  title: string;
  titleEn: string;
  description: string;
  descriptionEn: string;
  document: string;
}

/** The name of the question that a server answers to greet whoever started it. */
export const GREETED = 'programs-serving-several-pillars';

/**
 * A question from its document. Its first comment is a title in Japanese and one in English, its second a description in
 * Japanese, its third one in English; a line with nothing but # stands between.
 *
 * @throws Error naming the question when any of these is not there.
 */
export function parseQuestion(name: string, document: string): Question {
  const lines = document.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, end).map((line) => line.slice(1).trim());
  const [titles = '', description = '', descriptionEn = ''] = comment.join('\n').split('\n\n');
  const [title = '', titleEn = ''] = titles.split('\n');
  const parts = {
    title,
    titleEn,
    // Japanese breaks lines anywhere, English between words.
    description: description.replaceAll('\n', ''),
    descriptionEn: descriptionEn.replaceAll('\n', ' '),
  };
  const missing = Object.entries(parts).flatMap(([part, text]) => (text === '' ? [part] : []));
  if (missing.length > 0) throw new Error(`The question ${name} lacks in its comments: ${missing.join(', ')}.`);
  return { name, ...parts, document };
}

/**
 * The question of that name.
 *
 * @throws BadArgumentError UNKNOWN_QUESTION that names those there are.
 */
export function questionNamed(questions: readonly Question[], name: string): Question {
  const found = questions.find((question) => question.name === name);
  if (found) return found;
  const names = questions.map((question) => question.name).join(', ');
  throw new BadArgumentError(
    'UNKNOWN_QUESTION',
    {
      ja: `「${name.slice(0, 80)}」という集計・一覧はありません。あるもの：${names}。`,
      en: `There is no question ${name.slice(0, 80)}. Available questions: ${names}.`,
    },
    { argument: 'question' },
  );
}
