import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { ReadingsDocument, type ReadingsQuery } from '../operations.generated';
import { usePlan } from './plan';
import { useRemembered } from './remembered';
import { useAnswer } from './use-answer';

type Listing = NonNullable<
  ReadingsQuery['plan']
>['pillars'][number]['measures'][number]['initiatives'][number]['listings'][number];
type Ruby = Listing['program']['ruby'];

const Readings = createContext<ReadonlyMap<string, Ruby>>(new Map());

/** Whether names are shown with their readings, and how to change that; remembered on this device. */
export function useReadingsShown(): [boolean, (shown: boolean) => void] {
  const [value, remember] = useRemembered('readings');
  return [value === 'shown', (shown) => remember(shown ? 'shown' : '')];
}

/** Gives the names within their readings, once they are there and while they are wanted. */
export function WithReadings({ children }: { children: ReactNode }) {
  const [isShown] = useReadingsShown();
  const { id } = usePlan();
  const { answer } = useAnswer(ReadingsDocument, isShown ? { plan: id } : null);
  const readings = useMemo(() => new Map(isShown ? rubiesOf(answer?.data) : []), [isShown, answer]);
  return <Readings value={readings}>{children}</Readings>;
}

/** What a node is called, with the readings where there are any; the plan's words are Japanese on every page. */
export function Name({ id, children }: { id: string; children: string }) {
  const ruby = useContext(Readings).get(id);
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
  return listings.flatMap(({ program }) => [program, ...program.departments]).map(({ id, ruby }) => [id, ruby]);
}
