import { useMemo } from 'react';
import { LISTINGS_PATH, VIEW_PATHS } from '../../../domain/view';
import type { ListedProgramFragment } from '../operations.generated';
import { goTo, hrefOf, useAddress } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { usePlan } from '../shared/plan';
import { SortTable } from '../shared/sort-table';
import { useAllPrograms } from './all-programs';
import { ColumnChoice, useShownColumns } from './column.choice';
import { useFacets } from './filter.choices';
import { FilterChips, FilterForm } from './filter.form';
import { useProgramColumns } from './program.columns';
import { chosenFrom, FILTER_NAMES, type FilterName, type ProgramFilter } from './program.filter';
import type { ProgramRow } from './program.rows';

interface ListPageProps {
  of: 'programList' | 'listingList';
  /** The rows that a program makes; the same function every time. */
  rowsOf: (program: ListedProgramFragment) => ProgramRow[];
}

/** A list of what a plan does, that is narrowed, sorted and taken along. */
export function ListPage({ of, rowsOf }: ListPageProps) {
  const say = useSay();
  const { nodes: programs, total, isWhole, asked } = useAllPrograms(usePlan().id);
  const rows = useMemo(() => programs.flatMap(rowsOf), [programs, rowsOf]);
  return (
    <Page title={say(of)} lead={say(`${of}Lead`)}>
      <AnswerOf asked={asked}>
        {() =>
          total === 0 ? (
            <p className="notice">{say('noPrograms')}</p>
          ) : (
            <>
              {!isWhole && (
                <p role="status">
                  {say('moreComing')} <progress max={total} value={programs.length} aria-label={say('moreComing')} />
                </p>
              )}
              <List of={of} rows={rows} isWhole={isWhole} />
            </>
          )
        }
      </AnswerOf>
    </Page>
  );
}

function List({ of, rows, isWhole }: { of: ListPageProps['of']; rows: readonly ProgramRow[]; isWhole: boolean }) {
  const say = useSay();
  const [filter, change, clear] = useFilter();
  const facets = useFacets(rows, filter, of === 'listingList');
  const shown = useMemo(() => chosenFrom(rows, filter), [rows, filter]);
  const columns = useProgramColumns(rows);
  const shownColumns = useShownColumns(columns);
  const count = say(shown.length === rows.length ? `${of}Found` : `${of}FoundOf`, {
    count: shown.length,
    total: rows.length,
  });
  const other = of === 'programList' ? 'listingList' : 'programList';
  return (
    <>
      <FilterForm facets={facets} filter={filter} change={change} />
      <FilterChips facets={facets} filter={filter} change={change} clear={clear} />
      <p>
        <span role="status">{isWhole && count}</span>{' '}
        <Link href={hrefOf(PATHS[other], asked(filter))}>{say(`see-${other}`)}</Link>
      </p>
      <ColumnChoice columns={columns} />
      {shown.length === 0 ? (
        <p className="notice">{say('nothingChosen')}</p>
      ) : (
        <SortTable name={of} caption={count} columns={shownColumns} rows={shown} keyOf={({ key }) => key} />
      )}
    </>
  );
}

const PATHS = { programList: VIEW_PATHS.programList, listingList: LISTINGS_PATH } as const;

/** The parts of a filter that ask for something. */
const asked = (filter: ProgramFilter): Partial<ProgramFilter> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));

/** The filter, which is in the address; how to change a part of it, and to leave all of it. */
function useFilter(): [ProgramFilter, change: (name: FilterName, value: string) => void, clear: () => void] {
  const { pathname, search } = useAddress();
  const filter = useMemo(() => {
    const given = new URLSearchParams(search);
    return Object.fromEntries(FILTER_NAMES.map((name) => [name, given.get(name) ?? ''])) as unknown as ProgramFilter;
  }, [search]);
  const go = (changed: Partial<ProgramFilter>, options?: { replace: boolean }) =>
    goTo(hrefOf(pathname, { ...Object.fromEntries(new URLSearchParams(search)), ...changed }), options);
  return [
    filter,
    // What changes by the letter is left in one step.
    (name, value) => go({ [name]: value }, { replace: name === 'q' }),
    () => go(Object.fromEntries(FILTER_NAMES.map((name) => [name, '']))),
  ];
}
