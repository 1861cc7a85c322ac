import { useSyncExternalStore } from 'react';
import { BRIEF_PATH, EMBED_PATH } from '../../../domain/view';

/** Told of every change that this page makes to its own address; the browser tells of back and forward only. */
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

/** What holds on every view and travels along with every link. */
const CARRIED = ['plan', 'lang'] as const;

/** The address of the view that this page shows; the view is drawn anew when it changes. */
export function useAddress(): URL {
  return viewAt(useSyncExternalStore(subscribe, () => location.href));
}

/** Whether this page stands in a frame of another, with one picture of a view. */
export const isEmbedded = (): boolean => location.pathname.startsWith(`${EMBED_PATH}/`);

/** An address of a view without what says that it is framed. */
function viewAt(href: string): URL {
  const url = new URL(href);
  if (url.pathname.startsWith(`${EMBED_PATH}/`)) url.pathname = url.pathname.slice(EMBED_PATH.length);
  return url;
}

/** The address of this page for others: with the plan that it shows, and in a frame, only one picture of it. */
export function addressFor({ plan, picture }: { plan: string; picture?: string }): string {
  const url = viewAt(location.href);
  url.searchParams.set('plan', plan);
  url.searchParams.delete('picture');
  if (picture) {
    url.pathname = EMBED_PATH + url.pathname;
    url.searchParams.set('picture', picture);
  }
  return `${url.origin}${url.pathname}${readable(url.search)}`;
}

/** Goes to an address of this page without loading it anew. */
export function goTo(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  for (const listener of listeners) listener();
}

/** Readable in the address bar and in mail: ids and codes need no escapes in a query. */
const readable = (query: string) => query.replaceAll('%2F', '/').replaceAll('%3A', ':');

/** The address of a view, with the plan and the language chosen now. */
export function hrefOf(path: string, parameters: Record<string, string> = {}): string {
  const here = new URLSearchParams(location.search);
  const there = new URLSearchParams(parameters);
  for (const name of CARRIED) {
    const value = here.get(name);
    if (value !== null && !there.has(name)) there.set(name, value);
  }
  // What is empty is left: the way from a plan back to all of them.
  const query = readable(new URLSearchParams([...there].filter(([, value]) => value !== '')).toString());
  return query ? `${path}?${query}` : path;
}

/** The parameters that open something else, and do not only show it otherwise. */
const OPENING = ['from', 'to', 'question', 'of'] as const;

/** What an address opens: another one is read from its heading on. */
export function openedAt({ pathname, searchParams }: URL): string {
  // Opening a plan from the list of plans is another page at the same path.
  const isOfPlan = pathname === '/' && searchParams.get('plan') ? 'plan' : '';
  return [pathname, isOfPlan, ...OPENING.map((name) => searchParams.get(name) ?? '')].join(' ');
}

/** The id of the node that an address is about; empty where it is about none. */
export function nodeAt({ pathname, searchParams }: URL): string {
  if (pathname.startsWith('/node/')) return decoded(pathname.slice('/node/'.length));
  if (pathname === '/chain') return searchParams.get('from') ?? '';
  return pathname === BRIEF_PATH ? (searchParams.get('of') ?? '') : '';
}

/** A part of a path without its escapes; one that has broken escapes is left as it is, and leads to nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a node's page; an id holds no character that a path would not. */
export const hrefOfNode = (id: string) => hrefOf(`/node/${id}`);

/**
 * A part of the state that lives in the address: its value, and how to change it. Its default is not written. `replace` is for
 * what changes by the letter, so that the back button leaves the view in one step.
 */
export function useParameter(name: string, absent = '', { replace = false } = {}): [string, (value: string) => void] {
  const value = useAddress().searchParams.get(name) ?? absent;
  const change = (next: string) => {
    const url = new URL(location.href);
    if (next === absent) url.searchParams.delete(name);
    else url.searchParams.set(name, next);
    goTo(`${url.pathname}${readable(url.search)}`, { replace });
  };
  return [value, change];
}
