import type { NodeKind, NodeLabelFragment } from '../operations.generated';
import { hrefOfNode } from './address';
import { kindOf, wordOf } from './kind';
import { useLanguage } from './language';
import { Link } from './link';
import { useKindWord, usePlanOfNode } from './plan';
import { Name } from './readings';

/** A word with a number behind it: English needs a space between, Japanese none; what is printed with its word needs no other. */
export const withNumber = (word: string, number: string | number): string =>
  `${number}`.startsWith(word) ? `${number}` : word.replace(/(?<=[a-z])$/i, ' ') + number;

/** A kind with the number of one of its nodes. */
export function useNumbered(): (kind: NodeKind, number: string | number) => string {
  const word = useKindWord();
  return (kind, number) => withNumber(word(kind), number);
}

/** What stands before a node's text: its level in the plan's words with the number that is printed; nothing where none is. */
export function useMark(): (node: NodeLabelFragment) => string {
  const language = useLanguage();
  const planOf = usePlanOfNode();
  return (node) => {
    const numbered = (number: string | null) =>
      number === null ? '' : withNumber(wordOf(kindOf(node), language, planOf(node.id)?.levelNames ?? []), number);
    switch (node.__typename) {
      case 'Pillar':
      case 'Measure':
      case 'Initiative':
        return numbered(node.printedNumber);
      case 'Section':
        return node.printedNumber ?? '';
      case 'Vision':
      case 'Issue':
      case 'Policy':
        return `${node.place.printedNumber ?? ''} ${numbered(node.printedNumber)}`.trim();
      case 'Footnote':
        return numbered(`${node.number}`);
      default:
        return '';
    }
  };
}

/** What a node is called in a title: a summary in our words is no name, so what has only that is called by its numbers. */
export function useShortName(): (node: NodeLabelFragment) => string {
  const mark = useMark();
  const word = useKindWord();
  return (node) => {
    switch (node.__typename) {
      case 'Vision':
      case 'Issue':
      case 'Policy': {
        const { place, printedNumber } = node;
        const own = printedNumber === null ? word(kindOf(node)) : mark(node);
        return place.printedNumber === null ? `${place.name} ${own}` : withNumber(word(kindOf(place)), own);
      }
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
