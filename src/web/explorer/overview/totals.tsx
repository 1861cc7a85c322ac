import type { ReactNode } from 'react';
import { VIEW_PATHS } from '../../../domain/view';
import type { FoundGapsQuery, OverviewQuery } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { elsewhereNote } from '../shared/counts';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { spotsOf } from '../shared/outline';
import { useKindWord } from '../shared/plan';
import { SEVERITIES } from '../shared/severity';
import { useValueWord } from '../shared/value-word';
import type { GlancedPlace } from './overview.outline';

type Total = [label: string, count: number | undefined, path: string, note?: string | undefined];

interface TotalsProps {
  plan: Pick<NonNullable<OverviewQuery['plan']>, 'programCount'>;
  places: readonly GlancedPlace[];
  /** Absent till they are found. */
  gaps: FoundGapsQuery['gaps'] | undefined;
  departments: number;
  issues: number;
  policies: number;
  /** Those of all places, programs and the plan itself. */
  indicators: number;
  /** Stands between the sentence that says it and the numbers. */
  children: ReactNode;
}

/** How much there is of everything that is loaded: in a sentence, and each number with the way to it. */
export function Totals({ plan, places, gaps, departments, issues, policies, indicators, children }: TotalsProps) {
  const say = useSay();
  const language = useLanguage();
  const word = useKindWord();
  const valueWord = useValueWord();
  const all = spotsOf(places).map(({ place }) => place);
  const priorities = all.filter(({ priority }) => priority).length;
  const ofSeverities = SEVERITIES.map((severity) => ({
    word: valueWord('Severity', severity),
    count: gaps?.filter((gap) => gap.severity === severity).length ?? 0,
  })).filter(({ count }) => count > 0);
  const { listed, distinct, relisted } = plan.programCount;
  const level = (kind: GlancedPlace['kind'], path: string, note?: string): Total => [
    word(kind, 'many'),
    all.filter((place) => place.kind === kind).length,
    path,
    note,
  ];
  const held: Total[] = [
    [
      word('PROGRAM', 'many'),
      distinct,
      '/programs',
      // Where each is listed once, there is nothing to tell.
      listed === distinct && relisted === 0
        ? undefined
        : say('countNote', { listed, relisted }) + elsewhereNote(say, plan.programCount),
    ],
    level('PILLAR', VIEW_PATHS.map),
    level('SECTION', VIEW_PATHS.map),
    level('MEASURE', VIEW_PATHS.map, priorities > 0 ? say('priorityNote', { count: priorities }) : undefined),
    [word('ISSUE', 'many'), issues, '/chain'],
    [word('POLICY', 'many'), policies, '/chain'],
    level('INITIATIVE', VIEW_PATHS.map),
    [word('INDICATOR', 'many'), indicators, '/indicators'],
    [word('DEPARTMENT', 'many'), departments, '/departments'],
  ];
  // What a plan does not have is nowhere.
  const there = held.filter(([, count]) => count !== 0);
  const sentence = there.map(([label, count]) => {
    const kind = label.toLocaleLowerCase();
    return label === word('PROGRAM', 'many') && listed !== distinct
      ? say('heldListed', { kind, count: distinct, listed })
      : say('heldOf', { kind, count: count ?? '' });
  });
  const totals: Total[] = [
    ...there,
    [
      say('gaps'),
      gaps?.length,
      '/gaps',
      ofSeverities.map((severity) => say('severityNote', severity)).join(language === 'ja' ? '、' : ', '),
    ],
  ];
  return (
    <>
      {sentence.length > 0 && <p>{say('inASentence', { held: new Intl.ListFormat(language).format(sentence) })}</p>}
      {children}
      <ul className="totals">
        {totals.map(([label, count, path, note]) => (
          <li key={label}>
            <Link href={hrefOf(path)}>
              <span>{label}</span> <strong>{count ?? '…'}</strong> {note && <small>{note}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
