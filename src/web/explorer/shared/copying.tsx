import { type ReactNode, useState } from 'react';
import { useSay } from './language';

/** Copies a text, and what became of that; where the browser has no clipboard for the page, as without TLS, the text is there to be copied by hand. */
export function useCopy(): [copy: (what: string, text: string) => Promise<void>, became: ReactNode] {
  const say = useSay();
  const [copied, setCopied] = useState<{ what: string; text: string; isCopied: boolean }>();
  const copy = async (what: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ what, text, isCopied: true });
    } catch {
      setCopied({ what, text, isCopied: false });
    }
  };
  const became = (
    <>
      <span role="status">{copied && say(copied.isCopied ? 'copied' : 'notCopied', { what: copied.what })}</span>
      {copied && !copied.isCopied && (
        <input
          readOnly
          aria-label={copied.what}
          value={copied.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
  return [copy, became];
}
