import { pagePath } from '../../../domain/view';
import type { EditionsQuery } from '../operations.generated';
import { hrefOf, hrefOfNode } from '../shared/address';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NameLinks, useMark } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { SortTable } from '../shared/sort-table';
import { usePlanColumns } from './plan.column';

type Edition = Extract<NonNullable<EditionsQuery['node']>, { programs: unknown }>['programs'][number];

/** A program edition by edition: what it was called, who ran it, where it stood. */
export function ProgramEditions({ editions }: { editions: readonly Edition[] }) {
  const say = useSay();
  const language = useLanguage();
  const word = useKindWord();
  const mark = useMark();
  const comma = language === 'ja' ? '、' : ', ';
  const columns = usePlanColumns<Edition>(({ plan }) => plan as NonNullable<Edition['plan']>);
  const pagesOf = ({ listings }: Edition) => [...new Set(listings.flatMap(({ page }) => page ?? []))];
  return (
    <SortTable
      name="editions"
      caption={say('editionsOfProgram')}
      columns={[
        ...columns,
        {
          key: 'name',
          header: word('PROGRAM'),
          value: ({ name }) => name,
          cell: ({ id, name }) => (
            <Link href={hrefOfNode(id)}>
              <span lang="ja">{name}</span>
            </Link>
          ),
        },
        {
          key: 'bodies',
          header: word('DEPARTMENT'),
          // As this edition calls them.
          value: ({ responsibilities }) => responsibilities.map(({ printedName }) => printedName).join(comma),
          cell: ({ responsibilities }) => (
            <NameLinks
              nodes={responsibilities.map(({ department, printedName }) => ({ id: department.id, name: printedName }))}
            />
          ),
        },
        {
          key: 'places',
          header: say('place'),
          // What the plan itself lists stands in no place.
          value: ({ listings }) =>
            listings
              .flatMap(({ place }) => (place ? [[mark(place), place.name].filter(Boolean).join(' ')] : []))
              .join(comma) || null,
        },
        {
          key: 'page',
          header: say('page'),
          value: (edition) => pagesOf(edition)[0] ?? null,
          saved: (edition) => pagesOf(edition).join(comma),
          cell: (edition) => (
            <ul className="inline">
              {pagesOf(edition).map((page) => (
                <li key={page}>
                  <Link href={hrefOf(pagePath(page), { plan: edition.plan?.id ?? '' })}>{page}</Link>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
      rows={editions}
      keyOf={({ id }) => id}
    />
  );
}
