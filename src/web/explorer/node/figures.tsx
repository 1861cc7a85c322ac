import { useSay } from '../shared/language';
import { type Column, SortTable } from '../shared/sort-table';
import type { NodeOnPage } from './node.view';

type Figure = Extract<NodeOnPage, { __typename: 'Evidence' }>['figures'][number];

/** The numbers that a piece of evidence cites. */
export function Figures({ node }: { node: NodeOnPage }) {
  const say = useSay();
  if (node.__typename !== 'Evidence' || node.figures.length === 0) return null;
  const columns: Column<Figure>[] = [
    {
      key: 'label',
      header: say('figure'),
      value: ({ label }) => label,
      cell: ({ label }) => <span lang="ja">{label}</span>,
    },
    { key: 'value', header: say('value'), value: ({ value }) => value, cell: ({ printed, value }) => printed ?? value },
    { key: 'unit', header: say('unit'), value: ({ unit }) => unit },
    { key: 'year', header: say('fiscalYear'), value: ({ fiscalYear }) => fiscalYear && `${fiscalYear}` },
  ];
  return (
    <SortTable
      name="figures"
      caption={say('numbers')}
      columns={columns}
      rows={node.figures}
      keyOf={({ label }, index) => `${label} ${index}`}
    />
  );
}
