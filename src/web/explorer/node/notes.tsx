import { messageIn } from '../../../domain/bilingual';
import { NodeNotesDocument } from '../operations.generated';
import { hrefOfNode } from '../shared/address';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { useKindWord, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { useValueWord } from '../shared/value-word';

/** What the plan's footnotes say at a node, and what is found to be missing there. */
export function Notes({ id }: { id: string }) {
  const say = useSay();
  const language = useLanguage();
  const word = useKindWord();
  const valueWord = useValueWord();
  const plan = usePlan();
  const { answer } = useAnswer(NodeNotesDocument, { plan: plan.id });
  if (!answer) return null;
  const footnotes = (answer.data.plan?.footnotes ?? []).filter(({ explains }) =>
    explains.some((node) => node.id === id),
  );
  const gaps = answer.data.gaps.filter(({ node }) => node.id === id);
  return (
    <>
      {gaps.length > 0 && (
        <section aria-label={say('gaps')}>
          <h2>{say('gaps')}</h2>
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
      )}
      {footnotes.length > 0 && (
        <section aria-label={word('FOOTNOTE', 'many')}>
          <h2>{word('FOOTNOTE', 'many')}</h2>
          <ul className="links" lang="ja">
            {footnotes.map((footnote) => (
              <li key={footnote.id}>
                <Link href={hrefOfNode(footnote.id)}>
                  {footnote.number} {footnote.term}
                </Link>{' '}
                {footnote.summary}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
