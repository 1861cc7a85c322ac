import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { kindOfId } from '../../../domain/identity';
import { type NodeKind, ReadingsDocument, type ReadingsQuery } from '../operations.generated';
import { Summary } from './plain';
import { usePlanIfLoaded } from './plan';
import { useRemembered } from './remembered';
import { useAnswer } from './use-answer';

type Ruby = NonNullable<ReadingsQuery['plan']>['municipality']['departments'][number]['ruby'];

const Readings = createContext<ReadonlyMap<string, Ruby>>(new Map());

/** Whether names are shown with their readings, and how to change that; remembered on this device. */
export function useReadingsShown(): [boolean, (shown: boolean) => void] {
  const [value, remember] = useRemembered('readings');
  return [value === 'shown', (shown) => remember(shown ? 'shown' : '')];
}

/** Gives the names within their readings, once they are there and while they are wanted. */
export function WithReadings({ children }: { children: ReactNode }) {
  const [isShown] = useReadingsShown();
  const plan = usePlanIfLoaded();
  const { answer } = useAnswer(ReadingsDocument, isShown && plan ? { plan: plan.id } : null);
  const readings = useMemo(() => new Map(isShown ? rubiesOf(answer?.data) : []), [isShown, answer]);
  return <Readings value={readings}>{children}</Readings>;
}

/** The kinds of node whose names have readings. */
const READ: ReadonlySet<NodeKind | null> = new Set(['PROGRAM', 'DEPARTMENT']);

/** The kinds of node that are called by what they say. */
const SUMMARISED: ReadonlySet<NodeKind | null> = new Set(['VISION', 'EVIDENCE', 'ISSUE', 'POLICY']);

/** How many names that have readings are on the page: without any there is nothing to switch. */
let namesShown = 0;
const listeners = new Set<() => void>();

function countNames(change: 1 | -1): void {
  namesShown += change;
  // A page of many names is one change of it.
  if (namesShown === 0 || (namesShown === 1 && change === 1)) for (const listener of listeners) listener();
}

/** Whether a name with readings is on the page. */
export function useHasReadings(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => namesShown > 0,
  );
}

/** What a node is called, with the readings where there are any; the plan's words are Japanese on every page. */
export function Name({ id, children }: { id: string; children: string }) {
  const hasReadings = READ.has(kindOfId(id));
  useEffect(() => {
    if (!hasReadings) return;
    countNames(1);
    return () => countNames(-1);
  }, [hasReadings]);
  const ruby = useContext(Readings).get(id);
  // What has no name is called by its summary.
  if (SUMMARISED.has(kindOfId(id))) return <Summary id={id}>{children}</Summary>;
  if (!ruby) return <span lang="ja">{children}</span>;
  return (
    <span lang="ja">
      {ruby.map(({ text, reading }, place) =>
        reading ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name never move.
          <ruby key={place}>
            {text}
            <rp>（</rp>
            <rt>{reading}</rt>
            <rp>）</rp>
          </ruby>
        ) : (
          text
        ),
      )}
    </span>
  );
}

function rubiesOf(data: ReadingsQuery | undefined): [string, Ruby][] {
  const measures = data?.plan?.pillars.flatMap((pillar) => pillar.measures) ?? [];
  const listings = measures.flatMap((measure) => measure.initiatives).flatMap((initiative) => initiative.listings);
  const departments = data?.plan?.municipality.departments ?? [];
  return [...listings.map(({ program }) => program), ...departments].map(({ id, ruby }) => [id, ruby]);
}
