import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSay } from './language';

/** The first of many, and a button that brings more of them; on paper, where nothing can be pressed, all are there. */
export function useFirstOf<One>(all: readonly One[], most: number): [shown: readonly One[], more: ReactNode] {
  const say = useSay();
  const [count, setCount] = useState(most);
  useEffect(() => {
    const showAll = () => flushSync(() => setCount(Number.POSITIVE_INFINITY));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, []);
  const left = all.length - count;
  if (left <= 0) return [all, null];
  return [
    all.slice(0, count),
    <p key="more" className="more">
      {say('shownOf', { shown: count, count: all.length })}{' '}
      <button type="button" onClick={() => setCount(count + most)}>
        {say('showMore', { count: Math.min(left, most) })}
      </button>{' '}
      {left > most && (
        <button type="button" onClick={() => setCount(Number.POSITIVE_INFINITY)}>
          {say('showAllOf', { count: all.length })}
        </button>
      )}
    </p>,
  ];
}
