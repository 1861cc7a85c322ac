import type { NodeKind, NodeLabelFragment } from '../operations.generated';
import { hrefOfNode } from './address';
import { kindOf } from './kind';
import { Link } from './link';
import { useKindWord } from './plan';
import { Name } from './readings';

/** A kind with the number of one of its nodes. */
export function useNumbered(): (kind: NodeKind, number: string | number) => string {
  const word = useKindWord();
  // English needs a space between word and number, Japanese none.
  return (kind, number) => word(kind).replace(/(?<=[a-z])$/, ' ') + number;
}

/** What stands before a node's text: its number in the plan's words, or nothing. */
export function useMark(): (node: NodeLabelFragment) => string {
  const numberedAs = useNumbered();
  return (node) => {
    const numbered = (number: string | number) => numberedAs(kindOf(node), number);
    switch (node.__typename) {
      case 'Measure':
      case 'Initiative':
        return numbered(node.code);
      case 'Issue':
      case 'Policy':
        return `${node.measure?.code ?? ''} ${numbered(node.number)}`.trim();
      case 'Vision':
        return `${node.pillar?.number ?? ''} ${numbered(node.number)}`.trim();
      case 'Pillar':
      case 'Footnote':
        return numbered(node.number);
      case 'Section':
        return node.printedNumber ?? '';
      default:
        return '';
    }
  };
}

/** What a node is called in a title: a summary in our words is no name, so what has only that is called by its numbers. */
export function useShortName(): (node: NodeLabelFragment) => string {
  const mark = useMark();
  const numbered = useNumbered();
  return (node) => {
    switch (node.__typename) {
      case 'Issue':
      case 'Policy':
        return numbered('MEASURE', mark(node));
      case 'Vision':
        return numbered('PILLAR', mark(node));
      default:
        return `${mark(node)} ${textOf(node)}`.trim();
    }
  };
}

/** What a node is called, or says. */
export function textOf(node: NodeLabelFragment): string {
  switch (node.__typename) {
    case 'Plan':
      return node.title;
    case 'IndicatorSeries':
      return node.line ? `${node.indicator.name} ${node.line}` : node.indicator.name;
    case 'Footnote':
      return node.term ?? node.summary ?? '';
    default:
      return 'name' in node ? node.name : (node.summary ?? '');
  }
}

/** A mark and the space behind it, or nothing. */
function Mark({ children }: { children: string | undefined }) {
  return (
    children && (
      <>
        <span className="mark">{children}</span>{' '}
      </>
    )
  );
}

/** A link to a node's page, with what the node is called; the plan's words are Japanese on every page. */
export function NodeLink({ node }: { node: NodeLabelFragment }) {
  const mark = useMark()(node);
  return (
    <Link href={hrefOfNode(node.id)}>
      <Mark>{mark}</Mark>
      <Name id={node.id}>{textOf(node)}</Name>
    </Link>
  );
}

/** The same for a node of which only id and name are known. */
export function NameLink({ id, name, mark }: { id: string; name: string; mark?: string }) {
  return (
    <Link href={hrefOfNode(id)}>
      <Mark>{mark}</Mark>
      <Name id={id}>{name}</Name>
    </Link>
  );
}

/** Names in a row, in printed order. */
export function NameLinks({ nodes }: { nodes: readonly { id: string; name: string }[] }) {
  return (
    <ul className="inline">
      {nodes.map(({ id, name }) => (
        <li key={id}>
          <NameLink id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
