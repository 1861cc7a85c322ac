import { type FoundGapsQuery, StandingsDocument, type StandingsQuery } from '../operations.generated';
import {
  lastYearOver,
  NOT_REPORTED,
  reportedYears,
  type Standing,
  standingOf,
  standsSo,
} from '../progress/progress.rows';
import { hrefOf } from '../shared/address';
import { useStatusWord } from '../shared/assessment';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { usePlan } from '../shared/plan';
import { SEVERITIES } from '../shared/severity';
import { useAllPages } from '../shared/use-all-pages';
import { useValueWord } from '../shared/value-word';

interface Item {
  label: string;
  count: number;
  href: string;
}

const pageOf = ({ indicators }: StandingsQuery) => indicators;

/** What somebody has to look at: findings that are more than remarks, targets that are missed, and actuals of the last year that are not reported; each number leads to what it counts. */
export function Attention({ gaps }: { gaps: FoundGapsQuery['gaps'] | undefined }) {
  const say = useSay();
  const valueWord = useValueWord();
  const plan = usePlan();
  const { nodes, isWhole, asked } = useAllPages(StandingsDocument, { plan: plan.id }, pageOf);
  const statusWord = useStatusWord();
  const rows = nodes.flatMap((indicator) => indicator.series.map((series): Standing => ({ indicator, series })));
  const years = reportedYears(rows, plan);
  const year = lastYearOver(years, new Date());
  const found = SEVERITIES.filter((severity) => severity !== 'INFO').map(
    (severity): Item => ({
      label: say('foundBySeverity', { severity: valueWord('Severity', severity) }),
      count: gaps?.filter((gap) => gap.severity === severity).length ?? 0,
      href: hrefOf('/gaps', { severity }),
    }),
  );
  const behind = new Map<string, Item>();
  for (const row of rows) {
    const { status } = row.series.assessment;
    if (status !== 'BEHIND' && status !== 'DETERIORATING') continue;
    const standing = standingOf(row);
    const count = (behind.get(standing)?.count ?? 0) + 1;
    const word = statusWord(status, row.indicator.direction);
    behind.set(standing, {
      label: say('standingIs', { standing: word }),
      count,
      href: hrefOf('/progress', { standing }),
    });
  }
  const unreported: Item[] =
    year === undefined
      ? []
      : [
          {
            label: say('standingIs', { standing: say('notReported', { year }) }),
            count: rows.filter((row) => standsSo(row, NOT_REPORTED, year)).length,
            href: hrefOf('/progress', { year: `${year}`, standing: NOT_REPORTED }),
          },
        ];
  const items = [...found, ...behind.values(), ...unreported].filter(({ count }) => count > 0);
  const isThere = gaps !== undefined && (isWhole || asked.error !== undefined);
  return (
    <section aria-labelledby="attention" className="attention">
      <h2 id="attention">{say('attention')}</h2>
      {items.length > 0 || !isThere ? (
        <ul className="inline pills">
          {items.map(({ label, count, href }) => (
            <li key={label}>
              <Link href={href}>
                {label} <strong>{count}</strong>
              </Link>
            </li>
          ))}
          {!isThere && <li>…</li>}
        </ul>
      ) : (
        <p>{say('nothingToAttend')}</p>
      )}
      {asked.error && <p>{say(asked.error.reason)}</p>}
    </section>
  );
}
