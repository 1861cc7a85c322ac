import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { goTo } from './address';

/** A link within the explorer: the browser's own ways (new tab, copy, middle click) stay as they are. */
export function Link({ href, ...attributes }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(href);
  };
  return <a {...attributes} href={href} onClick={follow} />;
}
