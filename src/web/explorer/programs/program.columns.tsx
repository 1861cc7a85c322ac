import { Fragment } from 'react';
import type { NodeKind } from '../operations.generated';
import { Bodies } from '../shared/bodies';
import { kindOf } from '../shared/kind';
import { useLanguage, useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { PageLink } from '../shared/page-link';
import { Summary } from '../shared/plain';
import { useKindWord } from '../shared/plan';
import type { Column } from '../shared/sort-table';
import { type ProgramRow, placeName } from './program.rows';

/** Columns that are there unless others are chosen. */
export const USUAL_COLUMNS = ['name', 'MEASURE', 'INITIATIVE', 'bodies', 'together', 'listed', 'pages'] as const;

const LEVELS: readonly NodeKind[] = ['PILLAR', 'SECTION', 'MEASURE', 'INITIATIVE'];

/** All columns that a list of these programs can have: of what none of them has there is none. */
export function useProgramColumns(rows: readonly ProgramRow[]): Column<ProgramRow>[] {
  const say = useSay();
  const language = useLanguage();
  const word = useKindWord();
  const columns: Column<ProgramRow>[] = [
    {
      key: 'name',
      header: word('PROGRAM'),
      value: ({ name }) => name,
      cell: ({ id, name }) => <NameLink id={id} name={name} />,
    },
    { key: 'number', header: say('printedNumber'), value: ({ printedNumber }) => printedNumber },
    ...LEVELS.map((kind) => placeColumn(kind, word(kind))),
    {
      key: 'bodies',
      header: word('DEPARTMENT'),
      value: ({ responsibilities }) => responsibilities.map(({ printedName }) => printedName).join('、') || null,
      cell: ({ responsibilities }) => <Bodies parts={responsibilities} />,
    },
    {
      key: 'together',
      explained: 'joint',
      header: say('soloOrJoint'),
      value: ({ isJoint, responsibilities }) => (responsibilities.length > 0 ? say(isJoint ? 'joint' : 'solo') : null),
    },
    {
      key: 'listed',
      header: say('relisted'),
      explained: 'repeatListing',
      value: ({ isRelisted }) => (isRelisted ? say('relistedOne') : null),
    },
    {
      key: 'priority',
      header: say('priority'),
      explained: 'priority',
      value: ({ isPriority }) => (isPriority ? say('priority') : null),
    },
    { key: 'marks', header: say('marks'), value: ({ marks }) => marks.map(({ text }) => text).join('、') || null },
    {
      key: 'ratings',
      header: say('ratings'),
      value: ({ ratings }) =>
        ratings
          .map(({ fiscalYear, aspect, grade }) => [fiscalYear, aspect, grade].filter(Boolean).join(' '))
          .join('、') || null,
    },
    {
      key: 'yen',
      header: say('largestAmount'),
      value: ({ yen }) => yen,
      cell: ({ yen }) => yen?.toLocaleString(language),
    },
    { key: 'indicators', header: word('INDICATOR', 'many'), value: ({ indicators }) => indicators.length },
    {
      key: 'pages',
      header: say('page'),
      value: ({ pages }) => pages.join('、') || null,
      cell: ({ pages }) =>
        pages.map((page, place) => (
          <Fragment key={page}>
            {place > 0 && '、'}
            <PageLink page={page} />
          </Fragment>
        )),
      saved: ({ pages }) => (pages.length === 1 ? (pages[0] ?? null) : pages.join('、') || null),
    },
    {
      key: 'summary',
      header: say('summary'),
      value: ({ summary }) => summary,
      cell: ({ id, summary }) => summary && <Summary id={id}>{summary}</Summary>,
    },
  ];
  return columns.filter(
    ({ key, value }) => key === 'name' || rows.some((row) => ![null, 0].includes(value(row) as null)),
  );
}

function placeColumn(kind: NodeKind, header: string): Column<ProgramRow> {
  const ofKind = ({ places }: ProgramRow) => places.filter((place) => kindOf(place) === kind);
  return {
    key: kind,
    header,
    value: (row) => ofKind(row).map(placeName).join('、') || null,
    cell: (row) => (
      <ul className="inline">
        {ofKind(row).map(({ id, name, printedNumber }) => (
          <li key={id}>
            <NameLink id={id} name={name} mark={printedNumber ?? ''} />
          </li>
        ))}
      </ul>
    ),
  };
}
