import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { scopeOfId } from '../../../domain/identity';
import { COMPARE_PATH, GOALS_PATH, IMPORT_PATH, SEARCH_PATH } from '../../../domain/view';
import { ExplorerPlansDocument, type ExplorerPlansQuery, type NodeKind } from '../operations.generated';
import { goTo, hrefOf, nodeAt, useAddress, useParameter } from './address';
import { AnswerOf } from './answer';
import { wordOf } from './kind';
import { useLanguage, useSay } from './language';
import { Link } from './link';
import { type Asked, useAnswer } from './use-answer';

export type PlanChoice = ExplorerPlansQuery['plans']['nodes'][number];

interface Plans {
  asked: Asked<ExplorerPlansQuery>;
  all: readonly PlanChoice[];
  /** The one that the page is about; absent till plans are there, and where the address names one that is not. */
  chosen: PlanChoice | undefined;
  /** Whether the page is about all plans: where there are several, and the address names none. */
  isOverAll: boolean;
}

const PlansOfPage = createContext<Plans | null>(null);

/** Asks for the plans that are loaded, for all that is within, and finds the one that the page is about. */
export function WithPlans({ children }: { children: ReactNode }) {
  const asked = useAnswer(ExplorerPlansDocument, {});
  const address = useAddress();
  const all = asked.answer?.data.plans.nodes ?? [];
  const isOverAll = isOfNoPlan(address) || (all.length > 1 && isOverAllAt(address));
  const chosen = isOverAll ? undefined : planAt(address, all);
  const written = address.searchParams.get('plan') || all[0]?.id;

  // A node of another plan than the address says: every link from here goes on in the plan of the node.
  useEffect(() => {
    if (!chosen || chosen.id === written) return;
    goTo(hrefOf(location.pathname, { ...Object.fromEntries(new URLSearchParams(location.search)), plan: chosen.id }), {
      replace: true,
    });
  }, [chosen, written]);

  return <PlansOfPage value={{ asked, all, chosen, isOverAll }}>{children}</PlansOfPage>;
}

/** Whether an address is about no plan of those that are loaded: an import, and goals that all of them may have. */
const isOfNoPlan = ({ pathname }: URL): boolean =>
  pathname === IMPORT_PATH || pathname.split('/', 2).join('/') === GOALS_PATH;

/** Whether an address is about all plans, should there be several: the first page, and a search that names none. */
const isOverAllAt = ({ pathname, searchParams }: URL): boolean =>
  ['/', SEARCH_PATH].includes(pathname) && !searchParams.get('plan');

/** The plan of the address, or the first one that is loaded; for a node the plan that it is in, or one of its municipality. */
function planAt(address: URL, plans: readonly PlanChoice[]): PlanChoice | undefined {
  // Of two plans side by side the page is about the new one.
  const id = address.searchParams.get('plan') ?? (address.pathname === COMPARE_PATH && address.searchParams.get('to'));
  const named = id ? plans.find((plan) => plan.id === id) : plans[0];
  const own = plansOf(nodeAt(address), plans);
  return own.length === 0 || (named && own.includes(named)) ? named : own[0];
}

/** The plans that a node can be seen in: its own, or all those of its municipality. */
const plansOf = (node: string, plans: readonly PlanChoice[]) =>
  plans.filter(({ id, municipality }) => [id, municipality.id].includes(scopeOfId(node)));

function usePlans(): Plans {
  const plans = useContext(PlansOfPage);
  if (!plans) throw new Error('Only within WithPlans are there plans.');
  return plans;
}

/** Draws what is inside over the plan that the page is about; without one, what to do. */
export function WithPlan({ children }: { children: ReactNode }) {
  const { asked, chosen, isOverAll } = usePlans();
  const [id] = useParameter('plan');
  return <AnswerOf asked={asked}>{() => (chosen || isOverAll ? children : <NoPlan id={id} />)}</AnswerOf>;
}

/** All plans that are loaded, as far as they were asked for. */
export const useAllPlans = (): readonly PlanChoice[] => usePlans().all;

/** The plan that the page is about. */
export function usePlan(): PlanChoice {
  const { chosen } = usePlans();
  if (!chosen) throw new Error('Only within WithPlan is there a plan.');
  return chosen;
}

/** The same for what stands around the views, and is there before plans are. */
export const usePlanIfLoaded = (): PlanChoice | undefined => usePlans().chosen;

/** Whether the page is about all plans that are loaded. */
export const useIsOverAll = (): boolean => usePlans().isOverAll;

/** The plan that a node is seen in: that of the page, or where it is about all plans, its own or one of its municipality. */
export function usePlanOfNode(): (node: string) => PlanChoice | undefined {
  const { all, chosen } = usePlans();
  return (node) => chosen ?? plansOf(node, all)[0];
}

/** What kinds of node are called in the plan that the page is about. */
export function useKindWord(): (kind: NodeKind, count?: 'one' | 'many') => string {
  const language = useLanguage();
  const levelNames = usePlans().chosen?.levelNames ?? [];
  return (kind, count) => wordOf(kind, language, levelNames, count === 'many');
}

/** The levels of a plan that pages ask for by name. */
const USUAL: readonly NodeKind[] = ['PILLAR', 'MEASURE', 'INITIATIVE'];

/**
 * Whether a plan may have other levels than pillars, measures and initiatives, one in the other: it names not all of them, or
 * sections. Pages then ask for its places whatever they are, which takes a statement for each level.
 */
export function hasAnyShape({ levelNames }: Pick<PlanChoice, 'levelNames'>): boolean {
  const named = levelNames.map(({ kind }) => kind);
  return named.includes('SECTION') || !USUAL.every((kind) => named.includes(kind));
}

/** Whether chains of the plan of the page begin at issues: unless it names its levels, and issues are none of them. */
export function useBeginsAtIssues(): boolean {
  const { levelNames = [] } = usePlanIfLoaded() ?? {};
  return levelNames.length === 0 || levelNames.some(({ kind }) => kind === 'ISSUE');
}

/** The fiscal years of a plan as far as they are printed: 2024–2026, 2024–, or nothing. */
export function yearsOf({
  startFiscalYear,
  endFiscalYear,
}: Pick<PlanChoice, 'startFiscalYear' | 'endFiscalYear'>): string {
  if (startFiscalYear && startFiscalYear === endFiscalYear) return `${startFiscalYear}`;
  return startFiscalYear || endFiscalYear ? `${startFiscalYear ?? ''}–${endFiscalYear ?? ''}` : '';
}

/** What a plan is called beside others: whose it is, its title, and its years unless the title has them. */
export function planName({ municipality, title, startFiscalYear, endFiscalYear }: PlanChoice): string {
  const years = yearsOf({ startFiscalYear, endFiscalYear });
  const isTold = years === '' || (startFiscalYear && title.includes(`${startFiscalYear}`));
  return `${municipality.name} ${title}${isTold ? '' : ` ${years}`}`;
}

/** What an address keeps when it changes over to another plan: ids and codes of one plan are nothing in another. */
const KEPT = ['question', 'as', 'q'] as const;

/** Says which plan all numbers of the page are of, unless its heading does, and lets choose another where there are several. */
export function PlanOfPage({ plan, isInHeading }: { plan: PlanChoice; isInHeading: boolean }) {
  const say = useSay();
  const { all } = usePlans();
  const address = useAddress();
  const choose = (id: string) => {
    const node = nodeAt(address);
    const next = all.filter((one) => one.id === id);
    // What is in one plan only is left with it.
    const isLeft = node !== '' && plansOf(node, next).length === 0;
    const path = isLeft && address.pathname !== '/chain' ? '/' : address.pathname;
    const kept = [...KEPT, ...(isLeft ? [] : ['from'])].flatMap((name) => {
      const value = address.searchParams.get(name);
      return value === null ? [] : [[name, value]];
    });
    goTo(hrefOf(path, { ...Object.fromEntries(kept), plan: id }));
  };
  const hasOthers = all.length > 1;
  return (
    <>
      {!isInHeading && (
        <p className={hasOthers ? 'of-plan on-paper' : 'of-plan'} lang="ja">
          {planName(plan)}
        </p>
      )}
      {hasOthers && (
        <label className="chooser">
          <span>{say('plan')}</span>
          <select value={plan.id} onChange={(event) => choose(event.target.value)}>
            {all.map((one) => (
              <option key={one.id} value={one.id} lang="ja">
                {planName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** Whether there are plans to confuse the one of the page with. */
export const useHasOtherPlans = (): boolean => usePlans().all.length > 1;

/** The way back to all plans, where there are several. */
export function WayToPlans() {
  const say = useSay();
  const { all, chosen } = usePlans();
  if (!chosen || all.length < 2) return null;
  return (
    <nav className="steps" aria-label={say('plan')}>
      <Link href={hrefOf('/', { plan: '' })}>{say('planList')}</Link>
    </nav>
  );
}

function NoPlan({ id }: { id: string }) {
  const say = useSay();
  const hasSeveral = useHasOtherPlans();
  return (
    <div className="notice" role="alert">
      <h1>{say(id ? 'unknownPlan' : 'noPlans')}</h1>
      {id ? (
        <p>
          <code>{id}</code> <Link href={hrefOf('/', { plan: '' })}>{say(hasSeveral ? 'planList' : 'toFirstPlan')}</Link>
        </p>
      ) : (
        <p>
          {say('howToImport')} <code>npm run keikaku -- import plan.yaml</code>
        </p>
      )}
    </div>
  );
}
