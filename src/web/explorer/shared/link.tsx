import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { goTo, isEmbedded } from './address';

/** A link within the explorer: the browser's own ways (new tab, copy, middle click) stay as they are. From a frame it leads out of it. */
export function Link({ href, ...attributes }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(href);
  };
  if (isEmbedded()) return <a {...attributes} href={href} target="_blank" rel="noopener" />;
  return <a {...attributes} href={href} onClick={follow} />;
}
