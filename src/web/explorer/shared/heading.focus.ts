/** Longer than this nobody waits with the hands in the lap: then the focus stays where the reader put it. */
const PATIENCE_MS = 10_000;

/**
 * Gives the focus to the heading within an element as soon as it is there, and till then to the element; not any more once
 * the reader went on. Gives what stops waiting.
 */
export function focusHeading(place: HTMLElement): () => void {
  place.focus({ preventScroll: true });
  const take = () => {
    if (document.activeElement !== place && document.activeElement !== document.body) return stop();
    // What a view says while it waits is no heading; that of the view before is gone once the address has changed.
    const heading = place.querySelector<HTMLElement>('h1');
    if (!heading || place.querySelector('.waiting')) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    stop();
  };
  const observer = new MutationObserver(take);
  const timer = setTimeout(() => stop(), PATIENCE_MS);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(place, { childList: true, subtree: true });
  take();
  return stop;
}
