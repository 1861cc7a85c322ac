import { addressFor, isEmbedded } from './address';
import { useCopy } from './copying';
import { useSay } from './language';
import { usePlan } from './plan';

interface ShareProps {
  /** The name of a picture. */
  name: string;
  title: string;
  /** How high the picture is in the page, in dots. */
  height: () => number;
}

/** Copies where a picture is, or what a page of others frames it by. In a frame there is only the way out of it. */
export function Share({ name, title, height }: ShareProps) {
  const say = useSay();
  const { id: plan } = usePlan();
  const [copy, became] = useCopy();
  if (isEmbedded())
    return (
      <a href={addressFor({ plan })} target="_blank" rel="noopener">
        {say('openInExplorer')}
      </a>
    );
  return (
    <>
      <button
        type="button"
        aria-label={`${title}: ${say('copyLink')}`}
        onClick={() => copy(say('link'), addressFor({ plan }))}
      >
        {say('copyLink')}
      </button>
      <button
        type="button"
        aria-label={`${title}: ${say('embed')}`}
        onClick={() => copy(say('embed'), frameOf(addressFor({ plan, picture: name }), title, height()))}
      >
        {say('embed')}
      </button>
      {became}
    </>
  );
}

/** The element that shows a page in another. */
function frameOf(src: string, title: string, height: number): string {
  const frame = document.createElement('iframe');
  frame.src = src;
  frame.title = title;
  frame.width = '100%';
  frame.height = `${height}`;
  frame.loading = 'lazy';
  return frame.outerHTML;
}
