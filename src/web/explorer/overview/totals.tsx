import type { GapsQuery, OverviewQuery } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { elsewhereNote } from '../shared/counts';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { useKindWord } from '../shared/plan';
import { SEVERITIES } from '../shared/severity';
import { useValueWord } from '../shared/value-word';

export type PlanAtAGlance = NonNullable<OverviewQuery['plan']>;

interface TotalsProps {
  plan: PlanAtAGlance;
  /** Absent till they are found. */
  gaps: GapsQuery['gaps'] | undefined;
  departments: number;
}

/** How much there is of everything that is loaded, each number with the way to it. */
export function Totals({ plan, gaps, departments }: TotalsProps) {
  const say = useSay();
  const language = useLanguage();
  const word = useKindWord();
  const valueWord = useValueWord();
  const measures = plan.pillars.flatMap((pillar) => pillar.measures);
  const sum = (of: (measure: (typeof measures)[number]) => unknown[]) =>
    measures.reduce((total, measure) => total + of(measure).length, 0);
  const ofSeverities = SEVERITIES.map((severity) => ({
    word: valueWord('Severity', severity),
    count: gaps?.filter((gap) => gap.severity === severity).length ?? 0,
  })).filter(({ count }) => count > 0);
  const { listed, distinct, relisted } = plan.programCount;
  const totals: [label: string, count: number | undefined, path: string, note?: string][] = [
    [
      word('PROGRAM', 'many'),
      distinct,
      '/map',
      say('countNote', { listed, relisted }) + elsewhereNote(say, plan.programCount),
    ],
    [word('PILLAR', 'many'), plan.pillars.length, '/map'],
    [
      word('MEASURE', 'many'),
      measures.length,
      '/map',
      say('priorityNote', { count: measures.filter((m) => m.priority).length }),
    ],
    [word('ISSUE', 'many'), sum((measure) => measure.issues), '/chain'],
    [word('POLICY', 'many'), sum((measure) => measure.policies), '/chain'],
    [word('INITIATIVE', 'many'), sum((measure) => measure.initiatives), '/map'],
    [word('INDICATOR', 'many'), sum((measure) => measure.indicators), '/indicators'],
    [word('DEPARTMENT', 'many'), departments, '/departments'],
    [
      say('gaps'),
      gaps?.length,
      '/gaps',
      ofSeverities.map((severity) => say('severityNote', severity)).join(language === 'ja' ? '、' : ', '),
    ],
  ];
  return (
    <ul className="totals">
      {totals.map(([label, count, path, note]) => (
        <li key={label}>
          <Link href={hrefOf(path)}>
            <span>{label}</span> <strong>{count ?? '…'}</strong> {note && <small>{note}</small>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
