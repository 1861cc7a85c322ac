import { useEffect, useState } from 'react';

/** Long enough to hold back while somebody types on. */
const PAUSE_MS = 150;

/** A value as it was before the last changes, till there are no more of them for a moment, and none is being made. */
export function usePaused(value: string, isChanging: boolean): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    if (isChanging) return;
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, isChanging]);
  return paused;
}
