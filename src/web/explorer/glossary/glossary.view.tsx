import { useEffect } from 'react';
import { EXPLAINED } from '../../../domain/explained-words';
import { useAddress } from '../shared/address';
import { useLanguage, useSay } from '../shared/language';
import { Page } from '../shared/page';

/** What words mean, in one place. */
export default function GlossaryView() {
  const say = useSay();
  const language = useLanguage();
  const { hash } = useAddress();
  useEffect(() => {
    // After the page has gone to its top, as it does for every view.
    const frame = requestAnimationFrame(() => document.getElementById(hash.slice(1))?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [hash]);
  return (
    <Page title={say('glossary')} lead={say('glossaryLead')}>
      <dl className="facts">
        {Object.entries(EXPLAINED).map(([name, { word, means }]) => (
          <div key={name} id={name}>
            <dt>{word[language === 'ja' ? 0 : 1]}</dt>
            <dd>{means[language]}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
