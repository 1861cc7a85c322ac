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
import { type Pill, Pills } from './pills';
import { SearchedPlans } from './searched-plans';

/** Hits that are shown at once; a narrower search finds the rest sooner than leafing. */
const SHOWN = 100;

/** All that was found for the text of the address, by kind, and in all plans also by city. */
export default function SearchView() {
  const say = useSay();
  const [text] = useParameter('q');
  const [kind] = useParameter('kind');
  const [city] = useParameter('city');
  const plan = usePlanIfLoaded();
  const isByCity = useIsOverAll();
  const municipality = isByCity && city ? { id: [city] } : null;
  const kinds = kind ? [kind as NodeKind] : null;
  const variables = { text, plan: plan?.id ?? null, first: SHOWN, kinds, municipality, isByCity };
  const asked = useAnswer(SearchDocument, text.trim() ? variables : null);
  return (
    <Page title={text ? say('searchFor', { text }) : say('search')}>
      {text.trim() ? (
        <>
          <SearchedPlans text={text} />
          <AnswerOf asked={asked}>{({ search }) => <Hits search={search} chosen={{ q: text, kind, city }} />}</AnswerOf>
        </>
      ) : (
        <p className="notice">{say('emptySearch')}</p>
      )}
    </Page>
  );
}

interface HitsProps {
  search: SearchQuery['search'];
  /** What the address says of the search. */
  chosen: { q: string; kind: string; city: string };
}

function Hits({ search, chosen }: HitsProps) {
  const say = useSay();
  const language = useLanguage();
  const isOverAll = useIsOverAll();
  const planOf = usePlanOfNode();
  const plan = usePlanIfLoaded();
  const mark = useMark();
  const [within] = useParameter('within');
  const word = (kind: NodeKind, node?: string) =>
    wordOf(kind, language, (node ? planOf(node) : plan)?.levelNames ?? []);
  const { totalCount, facets, byMunicipality = [], nodes } = search;
  const pill = (change: Partial<typeof chosen>, isChosen: boolean, text: string): Pill => ({
    href: hrefOf(SEARCH_PATH, { ...chosen, within, ...change }),
    isChosen,
    text,
  });
  return (
    <>
      <p role="status">{say('found', { count: totalCount })}</p>
      {totalCount === 0 && <p className="notice">{say('nothingFound')}</p>}
      {/* One that was chosen stays, to be left again. */}
      {(byMunicipality.length > 1 || chosen.city) && (
        <Pills
          label={say('publisher')}
          pills={[
            pill({ city: '' }, chosen.city === '', say('all')),
            ...byMunicipality.map(({ municipality: { id, name }, count }) =>
              pill({ city: id }, id === chosen.city, `${name} ${count}`),
            ),
          ]}
        />
      )}
      {(facets.length > 1 || chosen.kind) && (
        <Pills
          label={say('kind')}
          pills={[
            pill({ kind: '' }, chosen.kind === '', say('all')),
            ...facets.map(({ kind, count }) => pill({ kind }, kind === chosen.kind, `${word(kind)} ${count}`)),
          ]}
        />
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
