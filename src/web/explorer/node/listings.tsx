import type { NodeLabelFragment } from '../operations.generated';
import { kindOf } from '../shared/kind';
import { useSay } from '../shared/language';
import { NodeLink, textOf, useMark } from '../shared/node-link';
import { PageLink } from '../shared/page-link';
import { useKindWord } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import type { NodeOnPage } from './node.view';

interface Listing {
  order: number;
  relisted: boolean;
  summary: string | null;
  page: number | null;
  departments: NodeLabelFragment[];
  /** The program of a line of an initiative, or the initiative of a line of a program. */
  other: NodeLabelFragment;
}

/** The lines of an initiative's table, or those that list a program. */
export function Listings({ node }: { node: NodeOnPage }) {
  const say = useSay();
  const word = useKindWord();
  const mark = useMark();
  const listings = listingsOf(node);
  const [first] = listings;
  if (!first) return null;
  const columns: Column<Listing>[] = [
    {
      key: 'name',
      header: word(kindOf(first.other)),
      value: ({ other }) => `${mark(other)} ${textOf(other)}`,
      cell: ({ other, relisted }) => (
        <>
          <NodeLink node={other} /> {relisted && <span className="badge">{say('relistedOne')}</span>}
        </>
      ),
    },
    { key: 'order', header: say('order'), value: ({ order }) => order },
    {
      key: 'page',
      header: say('page'),
      value: ({ page }) => page,
      cell: ({ page }) => page && <PageLink page={page} />,
    },
    {
      key: 'summary',
      header: say('summary'),
      value: ({ summary }) => summary,
      cell: ({ summary }) => summary && <span lang="ja">{summary}</span>,
    },
    {
      key: 'departments',
      header: word('DEPARTMENT'),
      value: ({ departments }) => departments.map(textOf).join('、'),
      cell: ({ departments }) => (
        <ul className="inline">
          {departments.map((department) => (
            <li key={department.id}>
              <NodeLink node={department} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <SortTable
      name="listings"
      caption={say('listings', { count: listings.length })}
      columns={columns}
      rows={listings}
      keyOf={({ other, order }) => `${other.id} ${order}`}
    />
  );
}

function listingsOf(node: NodeOnPage): Listing[] {
  if (node.__typename === 'Initiative') return node.listings.map((listing) => ({ ...listing, other: listing.program }));
  if (node.__typename === 'Program')
    return node.listings.map((listing) => ({ ...listing, other: listing.initiative ?? listing.place ?? node }));
  return [];
}
