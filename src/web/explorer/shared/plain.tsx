import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { PlainDocument } from '../operations.generated';
import { ask } from './ask';
import { useSay } from './language';
import { useRemembered } from './remembered';

interface PlainTexts {
  /** What is known of summaries by the ids of their nodes: null where there is no easy text. */
  known: ReadonlyMap<string, string | null>;
  /** Asks for the text of a node. */
  want: (id: string) => void;
}

const PlainTextsOfPage = createContext<PlainTexts | null>(null);

/** Whether summaries are shown in easy Japanese where the plan has that, and how to change it; remembered on this device. */
export function usePlainShown(): [boolean, (shown: boolean) => void] {
  const [value, remember] = useRemembered('plain');
  return [value === 'shown', (shown) => remember(shown ? 'shown' : '')];
}

/** As many as the server gives at once. */
const AT_ONCE = 100;

/** Gives the summaries within in easy Japanese, once it is there and while it is wanted; says where there is none. */
export function WithPlain({ children }: { children: ReactNode }) {
  const say = useSay();
  const [isShown] = usePlainShown();
  const [hasFailed, setHasFailed] = useState(false);
  const [known, setKnown] = useState<ReadonlyMap<string, string | null>>(new Map());
  const wanted = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const want = useCallback((id: string) => {
    wanted.current.add(id);
    // All of a page are asked for together.
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const ids = [...wanted.current].slice(0, AT_ONCE);
      for (const one of ids) wanted.current.delete(one);
      try {
        const { nodes } = (await ask(PlainDocument, { ids })).data;
        setKnown((before) => new Map([...before, ...ids.map((one, at) => [one, plainOf(nodes[at])] as const)]));
        setHasFailed(false);
      } catch {
        // The summaries stay, which say the same.
        setHasFailed(true);
      }
      const [next] = wanted.current;
      if (next !== undefined) want(next);
    });
  }, []);
  const texts = useMemo(() => (isShown ? { known, want } : null), [isShown, known, want]);
  const hasNone = isShown && known.size > 0 && ![...known.values()].some((text) => text !== null);
  return (
    <PlainTextsOfPage value={texts}>
      {isShown && (hasNone || hasFailed) && (
        <p className="notice" role="status">
          {say(hasFailed ? 'plainFailed' : 'noPlain')}
        </p>
      )}
      {children}
    </PlainTextsOfPage>
  );
}

const plainOf = (node: object | null | undefined): string | null =>
  node && 'plain' in node && typeof node.plain === 'string' ? node.plain : null;

/** A summary, or while that is wanted and there is one, what it says in easy Japanese. */
export function Summary({ id, children }: { id: string; children: string }) {
  const texts = useContext(PlainTextsOfPage);
  const text = texts?.known.get(id);
  useEffect(() => {
    if (texts && text === undefined) texts.want(id);
  }, [texts, text, id]);
  return <span lang="ja">{text ?? children}</span>;
}
