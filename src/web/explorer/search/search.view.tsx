import { SEARCH_PATH } from '../../../domain/view';
import { type NodeKind, SearchDocument, type SearchQuery } from '../operations.generated';
import { hrefOf, hrefOfNode, useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { kindOf, wordOf } from '../shared/kind';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { textOf, useMark } from '../shared/node-link';
import { OwnPlan } from '../shared/own-plan';
import { Page } from '../shared/page';
import { useIsOverAll, usePlanIfLoaded, usePlanOfNode } from '../shared/plan';
import { Name } from '../shared/readings';
import { isOfName, Snippet } from '../shared/snippet';
import { useAnswer } from '../shared/use-answer';

/** Hits that are shown at once; a narrower search finds the rest sooner than leafing. */
const SHOWN = 100;

/** All that was found for the text of the address, by kind. */
export default function SearchView() {
  const say = useSay();
  const [text] = useParameter('q');
  const [kind] = useParameter('kind');
  const plan = usePlanIfLoaded();
  const variables = { text, plan: plan?.id ?? null, first: SHOWN, kinds: kind ? [kind as NodeKind] : null };
  const asked = useAnswer(SearchDocument, text.trim() ? variables : null);
  return (
    <Page title={text ? say('searchFor', { text }) : say('search')}>
      {text.trim() ? (
        <AnswerOf asked={asked}>{({ search }) => <Hits search={search} text={text} kind={kind} />}</AnswerOf>
      ) : (
        <p className="notice">{say('emptySearch')}</p>
      )}
    </Page>
  );
}

function Hits({ search, text, kind }: { search: SearchQuery['search']; text: string; kind: string }) {
  const say = useSay();
  const language = useLanguage();
  const isOverAll = useIsOverAll();
  const planOf = usePlanOfNode();
  const plan = usePlanIfLoaded();
  const mark = useMark();
  const word = (kind: NodeKind, node?: string) =>
    wordOf(kind, language, (node ? planOf(node) : plan)?.levelNames ?? []);
  const { totalCount, facets, nodes } = search;
  return (
    <>
      <p role="status">{say('found', { count: totalCount })}</p>
      {totalCount === 0 && <p className="notice">{say('nothingFound')}</p>}
      {facets.length > 1 && (
        <nav aria-label={say('kind')}>
          <ul className="inline pills">
            <li>
              <Link href={hrefOf(SEARCH_PATH, { q: text })} aria-current={kind ? undefined : 'true'}>
                {say('all')}
              </Link>
            </li>
            {facets.map((facet) => (
              <li key={facet.kind}>
                <Link
                  href={hrefOf(SEARCH_PATH, { q: text, kind: facet.kind })}
                  aria-current={facet.kind === kind ? 'true' : undefined}
                >
                  {word(facet.kind)} {facet.count}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ol className="found">
        {nodes.map(({ node, snippet }) => (
          <li key={node.id}>
            <Link href={hrefOfNode(node.id)}>
              <span className="mark">{mark(node) || word(kindOf(node), node.id)}</span>{' '}
              {isOfName(snippet, textOf(node)) ? <Snippet html={snippet} /> : <Name id={node.id}>{textOf(node)}</Name>}
            </Link>
            {isOverAll && <OwnPlan id={node.id} />}
            {!isOfName(snippet, textOf(node)) && (
              <>
                <br />
                <Snippet html={snippet} />
              </>
            )}
          </li>
        ))}
      </ol>
      {totalCount > nodes.length && <p className="notice partial">{say('firstRows', { count: nodes.length })}</p>}
    </>
  );
}
