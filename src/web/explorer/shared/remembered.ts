import { useSyncExternalStore } from 'react';

/** Many servers are tried at localhost:4000, and the browser gives them all one storage. */
const PREFIX = 'keikaku-graph:';

const listeners = new Set<() => void>();

/** What was chosen on this device; empty where nothing was, or the browser keeps nothing. */
export function remembered(name: string): string {
  try {
    return localStorage.getItem(PREFIX + name) ?? '';
  } catch {
    return '';
  }
}

/** A choice that is a reader's own and not part of what an address shows to others. */
export function useRemembered(name: string): [string, (value: string) => void] {
  const value = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => remembered(name),
  );
  const remember = (next: string) => {
    try {
      localStorage.setItem(PREFIX + name, next);
    } catch {
      // A browser that keeps nothing shows the choice until the next visit only.
    }
    for (const listener of listeners) listener();
  };
  return [value, remember];
}
