/** A snippet of the search: text in which matches are marked; the only HTML in it is <mark>. */
export function Snippet({ html, className = '' }: { html: string; className?: string }) {
  return (
    <span lang="ja" className={`snippet ${className}`.trim()}>
      {html.split(/(<mark>.*?<\/mark>)/).map((part, index) => {
        const marked = /^<mark>(.*)<\/mark>$/.exec(part);
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
        return marked ? <mark key={index}>{unescaped(marked[1] as string)}</mark> : unescaped(part);
      })}
    </span>
  );
}

/** Whether a snippet is all of a node's name, so that nobody needs that beside it. */
export const isOfName = (html: string, name: string) => unescaped(html.replaceAll(/<\/?mark>/g, '')) === name;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const unescaped = (html: string) =>
  html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_all, name) => ENTITIES[name] as string);
