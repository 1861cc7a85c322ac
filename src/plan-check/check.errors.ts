import { KeikakuError } from '../domain/keikaku.error.js';

/** A document whose check takes longer than any plan of people does. */
export function checkTimeout(ms: number): KeikakuError {
  const seconds = Math.round(ms / 1_000);
  return new KeikakuError('DOCUMENT_CHECK_TIMEOUT', {
    ja: `計画の文書を${seconds}秒以内に確かめられなかったため、やめました。何も保存していません。サーバーが混んでいるときは、しばらくしてもう一度お試しください。続くときは、文書が大きすぎるので、計画でないもの（長い注釈や繰り返し）を除いてください。`,
    en: `The plan document could not be checked within ${seconds} s, and was given up; nothing of it was stored. Try again where the server is busy; if it stays so, the document is too large: take out what is not of the plan, such as long comments and repetitions.`,
  });
}

/** A document whose check needs more memory than any plan of people does. */
export function checkOutOfMemory(): KeikakuError {
  return new KeikakuError('DOCUMENT_CHECK_OUT_OF_MEMORY', {
    ja: '計画の文書を確かめるのに必要なメモリが大きすぎるため、やめました。何も保存していません。文書から、計画でないもの（長い注釈や繰り返し）を除いてください。',
    en: 'Checking the plan document takes too much memory, and was given up; nothing of it was stored. Take out of it what is not of the plan, such as long comments and repetitions.',
  });
}

/** Documents are checked one after the other, and too many or too large ones came before. */
export function checksBusy(): KeikakuError {
  return new KeikakuError('DOCUMENT_CHECKS_BUSY', {
    ja: 'ほかの計画の文書を確かめているところで、順番が来ませんでした。何も保存していません。数秒おいてもう一度お試しください。',
    en: 'Other plan documents are being checked, and the turn of this one did not come; nothing of it was stored. Try again in a few seconds.',
  });
}
