import { SEARCH_PATH } from '../../../domain/view';
import { PlanListDocument, type PlanListQuery } from '../operations.generated';
import { goTo, hrefOf, hrefOfNode, useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { wordOf } from '../shared/kind';
import { type Say, useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { usePaused } from '../shared/paused';
import { yearsOf } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import { useAnswer } from '../shared/use-answer';
import { plansWith } from './plan.filter';

type Listed = PlanListQuery['plans']['nodes'][number];

/** All plans that are loaded, where there are several: to find one by whose and what it is, or anything in all of them. */
export default function PlanListView() {
  const say = useSay();
  const [text, setText] = useParameter('filter', '', { replace: true });
  const wanted = usePaused(text, false);
  const asked = useAnswer(PlanListDocument, { where: plansWith(wanted) });
  return (
    <Page title={say('planList')} lead={say('planListLead')}>
      <div className="asides">
        <form className="filters" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span>{say('filterPlans')}</span>
            <input
              type="text"
              value={text}
              placeholder={say('filterPlansHint')}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
        </form>
        <SearchOverAll />
      </div>
      {/* That a plan is there in part is told in its row. */}
      <AnswerOf asked={asked} isWithin>
        {({ plans }) => <Plans plans={plans} />}
      </AnswerOf>
    </Page>
  );
}

function SearchOverAll() {
  const say = useSay();
  const search = (form: FormData) => {
    const text = String(form.get('q') ?? '').trim();
    if (text) goTo(hrefOf(SEARCH_PATH, { q: text }));
  };
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        search(new FormData(event.currentTarget));
      }}
    >
      <label>
        <span>{say('searchAll')}</span>
        <input type="text" name="q" placeholder={say('searchHint')} enterKeyHint="search" />
      </label>
      <button type="submit">{say('search')}</button>
    </form>
  );
}

function Plans({ plans: { nodes, totalCount } }: { plans: PlanListQuery['plans'] }) {
  const say = useSay();
  const language = useLanguage();
  const columns: Column<Listed>[] = [
    {
      key: 'plan',
      header: say('plan'),
      value: ({ title }) => title,
      cell: ({ id, title }) => (
        <Link href={hrefOf('/', { plan: id, filter: '' })}>
          <span lang="ja">{title}</span>
        </Link>
      ),
    },
    {
      key: 'municipality',
      header: say('publisher'),
      value: ({ municipality }) => municipality.name,
      cell: ({ municipality: { id, name } }) => (
        <Link href={hrefOfNode(id)}>
          <span lang="ja">{name}</span>
        </Link>
      ),
    },
    {
      key: 'category',
      header: say('planKind'),
      value: ({ category }) => category,
      cell: ({ category }) => category && <span lang="ja">{category}</span>,
    },
    { key: 'years', header: say('years'), value: (plan) => yearsOf(plan) || null },
    {
      key: 'programs',
      header: say('distinct'),
      value: ({ programCount }) => programCount.distinct || null,
    },
    { key: 'listed', header: say('listed'), value: ({ programCount }) => programCount.listed || null },
    {
      key: 'loaded',
      header: say('included'),
      value: (plan) => includedOf(plan, say, wordOf('PILLAR', language, plan.levelNames)),
      cell: (plan) =>
        plan.excerpt === null ? (
          includedOf(plan, say, wordOf('PILLAR', language, plan.levelNames))
        ) : (
          <>
            {say('isExcerpt')} <span lang="ja">{plan.excerpt}</span>
          </>
        ),
    },
  ];
  return (
    <>
      <p role="status">{say('plansFound', { count: totalCount })}</p>
      {nodes.length > 0 && (
        <SortTable name="plans" caption={say('planList')} columns={columns} rows={nodes} keyOf={({ id }) => id} />
      )}
      {totalCount > nodes.length && <p className="notice partial">{say('firstRows', { count: nodes.length })}</p>}
    </>
  );
}

/** How much of a plan is here: what is an excerpt says so itself, else the pillars that are, where not all are. */
function includedOf({ excerpt, loadedPillars, missingPillars }: Listed, say: Say, pillar: string): string {
  if (excerpt !== null) return excerpt;
  if (missingPillars.length === 0) return say('wholePlan');
  const numbers = (some: readonly number[]) => some.join('・');
  return say('someLoaded', { pillar, loaded: numbers(loadedPillars), missing: numbers(missingPillars) });
}
