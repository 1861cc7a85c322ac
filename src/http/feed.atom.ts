import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';

const ATOM = 'http://www.w3.org/2005/Atom';

/** A feed as RFC 4287 has it. */
export interface Feed {
  /** Its own address, which is its id as well. */
  url: string;
  title: string;
  /** The page of what it is about. */
  page: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** A URI that no other entry has, ever. */
  id: string;
  title: string;
  /** When it happened, as in RFC 3339; it does not change. */
  at: string;
  by: string;
  page: string;
  text: string;
}

/** A feed without entries was never updated; the format wants a time nevertheless. */
const NEVER = new Date(0).toISOString();

/** The text of a feed in Atom, newest entries first as they are given. */
export function atomOf({ url, title, page, entries }: Feed): string {
  const document = new DOMImplementation().createDocument(ATOM, 'feed');
  const root = document.documentElement as Element;
  const add = (parent: Element, name: string, text?: string, attributes: Record<string, string> = {}) => {
    const element = document.createElementNS(ATOM, name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    if (text !== undefined) element.appendChild(document.createTextNode(storable(text)));
    parent.appendChild(element);
    return element;
  };
  root.setAttribute('xml:lang', 'ja');
  add(root, 'id', url);
  add(root, 'title', title);
  add(root, 'updated', entries[0]?.at ?? NEVER);
  add(root, 'link', undefined, { rel: 'self', type: 'application/atom+xml', href: url });
  add(root, 'link', undefined, { rel: 'alternate', type: 'text/html', href: page });
  add(root, 'generator', '計画グラフ Keikaku Graph');
  for (const { id, title, at, by, page, text } of entries) {
    const entry = add(root, 'entry');
    add(entry, 'id', id);
    add(entry, 'title', title);
    add(entry, 'updated', at);
    add(entry, 'published', at);
    add(add(entry, 'author'), 'name', by);
    add(entry, 'link', undefined, { rel: 'alternate', type: 'text/html', href: page });
    add(entry, 'content', text, { type: 'text' });
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

/** A text without the signs that no XML can hold, not even escaped. */
const storable = (text: string) =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
