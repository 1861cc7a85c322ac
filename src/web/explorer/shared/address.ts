import { useSyncExternalStore } from 'react';

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

/** The address of this page; the view is drawn anew when it changes. */
export function useAddress(): URL {
  return new URL(useSyncExternalStore(subscribe, () => location.href));
}

/** Goes to an address of this page without loading it anew. */
export function goTo(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  for (const listener of listeners) listener();
}

/** The address of a view, with the plan and the language chosen now. */
export function hrefOf(path: string, parameters: Record<string, string> = {}): string {
  const here = new URLSearchParams(location.search);
  const there = new URLSearchParams(parameters);
  for (const name of CARRIED) {
    const value = here.get(name);
    if (value !== null && !there.has(name)) there.set(name, value);
  }
  // Readable in the address bar and in mail: ids and codes need no escapes in a query.
  const query = there.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return query ? `${path}?${query}` : path;
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
    goTo(`${url.pathname}${url.search.replaceAll('%2F', '/').replaceAll('%3A', ':')}`, { replace });
  };
  return [value, change];
}
