import { useFirstOf } from '../shared/first-of-many';
import { useSay } from '../shared/language';
import { withNumber } from '../shared/node-link';
import { hasAnyShape, useKindWord, usePlan } from '../shared/plan';
import { IndicatorCard } from './indicator.card';
import type { IndicatorGroup } from './indicator.groups';

/** Pictures that are drawn at once; more of them come on demand. */
const MOST_PICTURES = 60;

interface InTurnProps {
  groups: readonly IndicatorGroup[];
  /** First and last fiscal year of the plan. */
  years: [number, number];
  /** Whether indicators may be there that the reader has not chosen. */
  isFiltered: boolean;
}

/** Places with their pictures, so many at a time that a page of them can be read. */
export function GroupsInTurn({ groups, ...rest }: InTurnProps) {
  const pictures = groups.flatMap((group) =>
    group.indicators.flatMap((indicator) => indicator.series.map((series) => ({ group, series }))),
  );
  const [shown, more] = useFirstOf(pictures, MOST_PICTURES);
  const drawn = new Set(shown.map(({ series }) => series.id));
  const last = shown.at(-1)?.group;
  const reached = more && last ? groups.slice(0, groups.indexOf(last) + 1) : groups;
  return (
    <>
      {reached.map((group, order) => (
        <GroupSection
          key={group.place?.id ?? 'plan'}
          group={group}
          before={reached[order - 1]}
          drawn={drawn}
          {...rest}
        />
      ))}
      {more}
    </>
  );
}

interface SectionProps extends Omit<InTurnProps, 'groups'> {
  group: IndicatorGroup;
  /** The one above it on the page, under the same headings perhaps. */
  before: IndicatorGroup | undefined;
  /** The ids of the lines of numbers that are shown. */
  drawn: ReadonlySet<string>;
}

function GroupSection({ group, before, drawn, years, isFiltered }: SectionProps) {
  const say = useSay();
  const word = useKindWord();
  const plan = usePlan();
  const { place, above, indicators } = group;
  if (indicators.length === 0 && isFiltered) return null;
  const id = `m${place?.printedNumber ?? place?.id ?? ''}${hasAnyShape(plan) ? (place?.id ?? 'plan') : ''}`;
  // Where levels mix, a number alone does not say of which it is.
  const markOf = ({ kind, printedNumber }: NonNullable<typeof place>) =>
    printedNumber && hasAnyShape(plan) ? withNumber(word(kind), printedNumber) : printedNumber;
  const fresh = above.filter((one) => !(before && [...before.above, before.place].includes(one)));
  return (
    <section aria-labelledby={id}>
      {fresh.map((one) => (
        <h2 key={one.id} className="group">
          <span className="mark">{markOf(one)}</span> <span lang="ja">{one.name}</span>
        </h2>
      ))}
      <h2 id={id}>
        {place ? (
          <>
            <span className="mark">{markOf(place)}</span> <span lang="ja">{place.name}</span>
          </>
        ) : (
          <span lang="ja">{plan.title}</span>
        )}
      </h2>
      {indicators.length === 0 && <p className="notice">{say('noIndicators')}</p>}
      {place?.noIndicatorReason && (
        <p>
          {say('printedReason')}: <span lang="ja">{place.noIndicatorReason}</span>
        </p>
      )}
      <div className="multiples">
        {indicators.flatMap((indicator) =>
          indicator.series
            .filter((series) => drawn.has(series.id))
            .map((series) => <IndicatorCard key={series.id} indicator={indicator} series={series} years={years} />),
        )}
      </div>
    </section>
  );
}
