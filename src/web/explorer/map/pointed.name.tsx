import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { MapNode } from './plan.graph';

/** How far below its node a name stands. */
const BELOW = 14;

interface PointedProps {
  node: MapNode | undefined;
  map: Core | null;
  /** Called when the pointer moves onto the name. */
  stay: () => void;
  /** Called when it leaves it, and when the name is dismissed. */
  leave: () => void;
}

/** The name of the node that the reader points at, beside it: at this distance not all names have room. In the list it is read anyway. */
export function PointedName({ node, map, stay, leave }: PointedProps) {
  useEffect(() => {
    const dismiss = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    addEventListener('keydown', dismiss);
    return () => removeEventListener('keydown', dismiss);
  });
  if (!node || !map) return null;
  const { x, y } = map.getElementById(node.id).renderedPosition();
  const isInView = x >= 0 && y >= 0 && x <= map.width() && y <= map.height();
  if (!isInView) return null;
  return (
    <p
      className="pointed"
      aria-hidden="true"
      lang="ja"
      onMouseEnter={stay}
      onMouseLeave={leave}
      ref={(place) => {
        if (!place) return;
        // Not in an attribute, which a strict content security policy leaves out.
        place.style.left = `${Math.min(Math.max(x - place.offsetWidth / 2, 0), map.width() - place.offsetWidth)}px`;
        place.style.top = `${y + BELOW}px`;
      }}
    >
      {node.code} {node.name}
    </p>
  );
}
