import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { UnreadablePrintError } from '../print.js';

// The XML of Word's files. Elements are named by the prefix that Word itself writes, whatever the file calls the namespace.

export type { Element };

/** A document of that many takes more than a gigabyte when it is parsed; 300 pages with a table on each have a third of them. */
const MAX_MARKS = 1_200_000;
/** A text box in a table in a table is 40 deep. */
const MAX_DEPTH = 300;

const WORD = ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'] as const;
const PREFIXES = new Map<string | null, string>([
  WORD,
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
]);

/** What only holds what is printed: tracked insertions, links, controls. */
const WRAPPERS = new Set(
  ['ins', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'sdt', 'sdtContent', 'fldSimple', 'dir', 'bdo'].map(
    (name) => `w:${name}`,
  ),
);

/** @throws UnreadablePrintError where it is no XML, defines entities, or is too large */
export function parseXml(bytes: Buffer, part: string): Element {
  const text = decoded(bytes, part);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
    throw new UnreadablePrintError({
      ja: `ファイルの中の ${part} に、Word が書かない宣言（DTD）があるので読みません。Word で開いて「Word 文書 (.docx)」として保存し直してください。`,
      en: `${part} in the file has a declaration that Word does not write (a DTD), and is not read; open it in Word and save it as .docx`,
    });
  }
  if (hasMoreMarks(text, MAX_MARKS)) {
    throw new UnreadablePrintError({
      ja: `ファイルの中の ${part} が大きすぎるので読みません。章ごとのファイルに分けてください。`,
      en: `${part} in the file is too large and is not read; split it into a file for each chapter`,
    });
  }
  const root = parsed(text, part);
  if (isDeeper(root, MAX_DEPTH)) {
    throw new UnreadablePrintError({
      ja: `ファイルの中の ${part} の表や枠が深く入れ子になりすぎていて、読めません。入れ子の表を減らしてください。`,
      en: `tables or boxes in ${part} in the file are nested too deeply to be read; nest fewer of them`,
    });
  }
  return root;
}

function parsed(text: string, part: string): Element {
  let wrong = 'empty';
  const onError = (level: string, message: string) => {
    if (level === 'warning') return;
    wrong = message;
    throw new Error(message);
  };
  try {
    const root = new DOMParser({ locator: false, onError }).parseFromString(text, 'text/xml').documentElement;
    if (root) return root;
  } catch (error) {
    if (wrong === 'empty') wrong = (error as Error).message;
  }
  throw damaged(part, wrong.split('\n')[0] as string);
}

function decoded(bytes: Buffer, part: string): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(part, (error as Error).message);
  }
}

function damaged(part: string, what: string): UnreadablePrintError {
  return new UnreadablePrintError({
    ja: `ファイルの中の ${part} が壊れています（${what}）。Word で開いて「Word 文書 (.docx)」として保存し直してください。`,
    en: `${part} in the file is damaged (${what}); open it in Word and save it as .docx`,
  });
}

function hasMoreMarks(text: string, most: number): boolean {
  let marks = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    marks += 1;
    if (marks > most) return true;
  }
  return false;
}

function isDeeper(root: Element, most: number): boolean {
  let depth = 1;
  for (let node: Node = root; ; ) {
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      if (depth > most) return true;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as Node;
      depth -= 1;
    }
    if (node === root) return false;
    node = node.nextSibling as Node;
  }
}

/** `w:p`. */
export const nameOf = (element: Element): string =>
  `${PREFIXES.get(element.namespaceURI) ?? element.prefix ?? ''}:${element.localName}`;

/** The elements in it; of several forms of the same content (mc:AlternateContent), the first. */
export function* childrenOf(element: Element): Generator<Element> {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== child.ELEMENT_NODE) continue;
    if (nameOf(child as Element) === 'mc:AlternateContent') yield* chosenOf(child as Element);
    else yield child as Element;
  }
}

function* chosenOf(alternatives: Element): Generator<Element> {
  let fallback: Element | undefined;
  for (const child of childrenOf(alternatives)) {
    if (nameOf(child) === 'mc:Choice') return yield* childrenOf(child);
    if (nameOf(child) === 'mc:Fallback') fallback ??= child;
  }
  if (fallback) yield* childrenOf(fallback);
}

/** The elements in it that are printed, whatever they are wrapped in. */
export function* contentOf(element: Element): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (WRAPPERS.has(nameOf(child))) yield* contentOf(child);
    else yield child;
  }
}

/** All elements of that name in it, at any depth, but none within one of them. */
export function* within(element: Element, name: string): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (nameOf(child) === name) yield child;
    else yield* within(child, name);
  }
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  if (!element) return undefined;
  for (const child of childrenOf(element)) if (nameOf(child) === name) return child;
  return undefined;
}

/** By its name without a prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  for (const attribute of element?.attributes ?? []) if (attribute.localName === name) return attribute.value;
  return undefined;
}

/** `w:val` of a child, which is how Word writes most facts. */
export const factOf = (element: Element | undefined, name: string): string | undefined =>
  attributeOf(childOf(element, name), 'val');

export function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

/** A fact that is told by being there; undefined where nothing is told. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child && !['0', 'false', 'off', 'none'].includes(attributeOf(child, 'val') ?? '');
}

export const textOf = (element: Element): string => element.textContent ?? '';
