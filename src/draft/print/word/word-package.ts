import { posix } from 'node:path';
import {
  hasMacros,
  isOldOffice,
  isPacked,
  isTooLarge,
  type PackedPart,
  partsOf,
  unpack,
  unpackedSize,
} from '../../../office-file.js';
import { UnreadablePrintError } from '../print.js';
import { attributeOf, childrenOf, type Element, nameOf, parseXml } from './xml.js';

/** A Word file whose parts are found by what they are to the document, as the file says. */
export interface WordPackage {
  document: Element;
  /** A part beside the document, such as `styles`; undefined where the file has none. */
  beside(kind: string): Element | undefined;
  /** A part beside the document by its `r:id`. */
  byId(id: string): Element | undefined;
}

interface Relationship {
  id: string;
  kind: string;
  part: string;
}

const SAVE_AS_DOCX = '「Word 文書 (.docx)」として保存し直してください。';

/** @throws UnreadablePrintError */
export async function openWord(bytes: Uint8Array): Promise<WordPackage> {
  if (isOldOffice(bytes)) {
    throw new UnreadablePrintError({
      ja: `古い形式の Word ファイル（.doc）か、パスワードの付いたファイルで、読めません。パスワードを外し、${SAVE_AS_DOCX}`,
      en: 'this is a Word file of before 2007 (.doc), or one with a password, and is not read; remove the password and save it as .docx',
    });
  }
  if (!isPacked(bytes)) throw noWord();
  await checkParts(bytes);
  const files = await tryTo(() => unpack(bytes, (name) => /\.(xml|rels)$/i.test(name)));
  const xml = (name: string): Element | undefined => {
    const file = files.get(name);
    return file && parseXml(file, name);
  };

  const types = files.get('[Content_Types].xml');
  if (types && /macroEnabled/i.test(types.toString('latin1'))) throw macros();
  const main = relationships(xml('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument')?.part;
  const document = main === undefined ? undefined : xml(main);
  if (main === undefined || !document || nameOf(document) !== 'w:document') throw noWord();

  const folder = posix.dirname(main);
  const parts = relationships(xml(posix.join(folder, '_rels', `${posix.basename(main)}.rels`)), folder);
  const read = (part: Relationship | undefined) => (part === undefined ? undefined : xml(part.part));
  return {
    document,
    beside: (wanted) => read(parts.find(({ kind }) => kind === wanted)),
    byId: (wanted) => read(parts.find(({ id }) => id === wanted)),
  };
}

/** Parts of the file only: what is linked from elsewhere is never looked at. */
function relationships(root: Element | undefined, folder: string): Relationship[] {
  return [...(root ? childrenOf(root) : [])].flatMap((element) => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(element, name) ?? '');
    if (!id || !type || !target || attributeOf(element, 'TargetMode') === 'External') return [];
    const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    return [{ id, kind: posix.basename(type), part }];
  });
}

async function checkParts(bytes: Uint8Array): Promise<void> {
  const parts: PackedPart[] = await tryTo(() => partsOf(bytes));
  if (hasMacros(parts)) throw macros();
  if (!isTooLarge(parts)) return;
  const size = Math.ceil(unpackedSize(parts) / 2 ** 20);
  throw new UnreadablePrintError({
    ja: `ファイルの中身が大きすぎるか、おかしな作りなので、読みません（展開すると${size} MiB）。写真を減らすか、章ごとのファイルに分けてください。`,
    en: `what is packed in this file is too large or oddly made (${size} MiB unpacked), and is not read; take pictures out of it, or split it into a file for each chapter`,
  });
}

async function tryTo<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new UnreadablePrintError({
      ja: `Word のファイルが壊れているか、途中で切れています（${(error as Error).message}）。Word で開いて${SAVE_AS_DOCX}`,
      en: `the Word file is damaged or cut off (${(error as Error).message}); open it in Word and save it as .docx`,
    });
  }
}

const noWord = () =>
  new UnreadablePrintError({
    ja: `Word のファイルではありません。Word で開いて${SAVE_AS_DOCX}`,
    en: 'this is no Word file; open it in Word and save it as .docx',
  });

const macros = () =>
  new UnreadablePrintError({
    ja: `マクロの入ったファイル（.docm）は読みません。${SAVE_AS_DOCX}`,
    en: 'files with macros (.docm) are not read; save it as .docx',
  });
