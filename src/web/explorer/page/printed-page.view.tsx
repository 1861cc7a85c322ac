import { pagePath } from '../../../domain/view';
import { type NodeLabelFragment, PrintedPageDocument, type PrintedPageQuery } from '../operations.generated';
import { hrefOf, useAddress } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { kindOf } from '../shared/kind';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NodeLink } from '../shared/node-link';
import { Page } from '../shared/page';
import { useFileOfPage } from '../shared/page-link';
import { useKindWord, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { NotFound } from '../shell/not-found';

/** What is printed on the page that the address names. */
export default function PrintedPageView() {
  const { pathname } = useAddress();
  const page = Number(pathname.split('/').at(-1));
  return Number.isSafeInteger(page) && page > 0 && page < 100_000 ? <PrintedPage page={page} /> : <NotFound />;
}

function PrintedPage({ page }: { page: number }) {
  const say = useSay();
  const { id } = usePlan();
  const file = useFileOfPage(page);
  const asked = useAnswer(PrintedPageDocument, { plan: id, page });
  return (
    <Page title={say('printedPage', { page })} lead={say('pagesKnown')}>
      <p className="take">
        {page > 1 && (
          <Link className="button" href={hrefOf(pagePath(page - 1))}>
            {say('previousPage')}
          </Link>
        )}
        <Link className="button" href={hrefOf(pagePath(page + 1))}>
          {say('nextPage')}
        </Link>
        {file && (
          <a className="button" href={file} rel="noreferrer">
            {say('pageInFile')}
          </a>
        )}
      </p>
      <AnswerOf asked={asked}>{(printed) => <Printed printed={printed} />}</AnswerOf>
    </Page>
  );
}

/** What places are called, from the top. */
const PLACES = ['PILLAR', 'SECTION', 'MEASURE', 'INITIATIVE'] as const;

function Printed({ printed }: { printed: PrintedPageQuery }) {
  const say = useSay();
  const word = useKindWord();
  const { places, visions, evidence, issues, policies, indicators, listings } = printed;
  const groups: [heading: string, nodes: readonly NodeLabelFragment[]][] = [
    ...PLACES.map((kind): [string, readonly NodeLabelFragment[]] => [
      word(kind, 'many'),
      places.nodes.filter((place) => kindOf(place) === kind),
    ]),
    [word('VISION', 'many'), visions.nodes],
    [word('EVIDENCE', 'many'), evidence.nodes],
    [word('ISSUE', 'many'), issues.nodes],
    [word('POLICY', 'many'), policies.nodes],
    [word('INDICATOR', 'many'), indicators.nodes],
  ];
  const there = groups.filter(([, nodes]) => nodes.length > 0);
  if (there.length === 0 && listings.nodes.length === 0) return <p className="notice">{say('nothingOnPage')}</p>;
  return (
    <>
      {there.map(([heading, nodes]) => (
        <section key={heading} aria-label={heading}>
          <h2>{heading}</h2>
          <ul className="links">
            {nodes.map((node) => (
              <li key={node.id}>
                <NodeLink node={node} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {listings.nodes.length > 0 && (
        <section aria-label={word('PROGRAM', 'many')}>
          <h2>{word('PROGRAM', 'many')}</h2>
          <ul className="links">
            {listings.nodes.map(({ id, relisted, program }) => (
              <li key={id}>
                <NodeLink node={program} /> {relisted && <span className="badge">{say('relistedOne')}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
