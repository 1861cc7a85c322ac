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
    source.refuse(zero, 'this is not a text file: it holds a zero byte. Save the document as UTF-8 text');
  if (source.text.trim() === '') source.refuse(0, 'the file is empty; a plan document is expected');
  const lines = source.lineCount;
  if (lines > MAX_LINES) {
    const limit = `more than ${MAX_LINES.toLocaleString('en')}`;
    source.refuse(0, `the file has ${lines.toLocaleString('en')} lines, ${limit}; no plan document has so many`);
  }
  return source;
}

/** Why a file of that size is not read. */
export function tooLarge(bytes: number): string {
  const [size, limit] = [bytes, MAX_BYTES].map((count) => Math.ceil(count / 1024).toLocaleString('en'));
  return `the file has ${size} KiB, more than the ${limit} KiB that are read; is it a plan document?`;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [first, second] = bytes;
    const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    if (utf16) return new SourceText(file, '').refuse(0, 'the file is UTF-16 text; save it as UTF-8');
    const valid = validPrefix(bytes);
    const offset = Buffer.byteLength(valid);
    const byte = `0x${(bytes[offset] as number).toString(16)}`;
    return new SourceText(file, valid.replace(/^\uFEFF/, '')).refuse(
      valid.replace(/^\uFEFF/, '').length,
      `the file is not UTF-8: byte ${byte} at offset ${offset} begins no character. Save it as UTF-8 (Japanese Excel and older editors save Shift_JIS)`,
    );
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
