import type { Bilingual } from '../../domain/bilingual.js';
import { MAX_BYTES, MAX_LINES } from '../limits.js';
import { SourceText } from './source-text.js';

/**
 * The text of a file, without a byte order mark.
 *
 * @throws {PlanDocumentError} where the file is too large, or is not UTF-8 text
 */
export function decodeSource(bytes: Uint8Array, file: string): SourceText {
  if (bytes.length > MAX_BYTES) new SourceText(file, '').refuse(0, tooLarge(bytes.length));
  const source = new SourceText(file, decode(bytes, file));
  const zero = source.text.indexOf('\0');
  if (zero !== -1)
    source.refuse(zero, {
      ja: '文字のファイルではありません（ゼロバイトがあります）。文書を UTF-8 の文字として保存してください。',
      en: 'this is not a text file: it holds a zero byte. Save the document as UTF-8 text',
    });
  if (source.text.trim() === '') source.refuse(0, EMPTY_FILE);
  const lines = source.lineCount;
  if (lines > MAX_LINES) {
    const [count, limit] = [lines, MAX_LINES].map((number) => number.toLocaleString('en'));
    source.refuse(0, {
      ja: `ファイルが${count}行あり、上限の${limit}行を超えています。計画の文書にこれほどの行はありません。`,
      en: `the file has ${count} lines, more than ${limit}; no plan document has so many`,
    });
  }
  return source;
}

export const EMPTY_FILE: Bilingual = {
  ja: 'ファイルが空です。計画の文書を書いてください。',
  en: 'the file is empty; a plan document is expected',
};

/** Why a file of that size is not read. */
export function tooLarge(bytes: number): Bilingual {
  const [size, limit] = [bytes, MAX_BYTES].map((count) => Math.ceil(count / 1024).toLocaleString('en'));
  return {
    ja: `ファイルが ${size} KiB あり、読める上限の ${limit} KiB を超えています。計画の文書ですか。`,
    en: `the file has ${size} KiB, more than the ${limit} KiB that are read; is it a plan document?`,
  };
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [first, second] = bytes;
    const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    if (utf16) {
      return new SourceText(file, '').refuse(0, {
        ja: 'ファイルの文字コードが UTF-16 です。UTF-8 で保存してください。',
        en: 'the file is UTF-16 text; save it as UTF-8',
      });
    }
    const valid = validPrefix(bytes);
    const offset = Buffer.byteLength(valid);
    const byte = `0x${(bytes[offset] as number).toString(16)}`;
    const text = valid.replace(/^\uFEFF/, '');
    return new SourceText(file, text).refuse(text.length, {
      ja: `ファイルの文字コードが UTF-8 ではありません（${offset}バイト目の ${byte} から読めません）。UTF-8 で保存してください。日本語版の Excel や古いエディターは Shift_JIS で保存します。`,
      en: `the file is not UTF-8: byte ${byte} at offset ${offset} begins no character. Save it as UTF-8 (Japanese Excel and older editors save Shift_JIS)`,
    });
  }
}

/** The text before the first byte that is not UTF-8. */
function validPrefix(bytes: Uint8Array): string {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodePrefix(bytes, middle) === undefined) invalid = middle;
    else valid = middle;
  }
  return decodePrefix(bytes, valid) ?? '';
}

/** Undefined where the bytes cannot be the beginning of UTF-8 text; a last character cut off is dropped. */
function decodePrefix(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
