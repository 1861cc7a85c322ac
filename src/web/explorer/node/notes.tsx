import { NodeNotesDocument } from '../operations.generated';
import { hrefOfNode } from '../shared/address';
import { FoundGaps } from '../shared/found-gaps';
import { Link } from '../shared/link';
import { Summary } from '../shared/plain';
import { useKindWord, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';

/** What the plan's footnotes say at a node, and what is found to be missing there. */
export function Notes({ id }: { id: string }) {
  const word = useKindWord();
  const plan = usePlan();
  const { answer } = useAnswer(NodeNotesDocument, { plan: plan.id });
  if (!answer) return null;
  const footnotes = (answer.data.plan?.footnotes ?? []).filter(({ explains }) =>
    explains.some((node) => node.id === id),
  );
  const gaps = answer.data.gaps.filter(({ node }) => node.id === id);
  return (
    <>
      <FoundGaps gaps={gaps} />
      {footnotes.length > 0 && (
        <section aria-label={word('FOOTNOTE', 'many')}>
          <h2>{word('FOOTNOTE', 'many')}</h2>
          <ul className="links" lang="ja">
            {footnotes.map((footnote) => (
              <li key={footnote.id}>
                <Link href={hrefOfNode(footnote.id)}>
                  {footnote.number} {footnote.term}
                </Link>{' '}
                {footnote.summary && <Summary id={footnote.id}>{footnote.summary}</Summary>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
