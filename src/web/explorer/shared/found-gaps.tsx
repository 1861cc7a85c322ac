import { messageIn } from '../../../domain/bilingual';
import type { GapsQuery } from '../operations.generated';
import { useLanguage, useSay } from './language';
import { useValueWord } from './value-word';

type Gap = Pick<GapsQuery['gaps'][number], 'rule' | 'severity' | 'messageJa' | 'messageEn' | 'printedReason'>;

/** What the review found at what a page is about, with the printed reason where there is one; nothing where it found nothing. */
export function FoundGaps({ gaps, level = 2 }: { gaps: readonly Gap[]; level?: 2 | 3 }) {
  const say = useSay();
  const language = useLanguage();
  const valueWord = useValueWord();
  if (gaps.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    // There may be several under headings of their own, which no landmark tells apart.
    <section aria-label={level === 2 ? say('gaps') : undefined}>
      <Heading>{say('gaps')}</Heading>
      <ul className="links">
        {gaps.map(({ rule, severity, printedReason, ...messages }) => (
          <li key={rule + messages.messageJa}>
            <span className={`badge ${severity.toLowerCase()}`}>{valueWord('Severity', severity)}</span>{' '}
            {messageIn(language, messages)}{' '}
            {printedReason && (
              <>
                {say('printedReason')}: <span lang="ja">{printedReason}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
