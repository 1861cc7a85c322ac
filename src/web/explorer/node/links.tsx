import { scopeOfId } from '../../../domain/identity';
import type { NodeKind, NodeLabelFragment } from '../operations.generated';
import { type Say, useSay } from '../shared/language';
import { NodeLink } from '../shared/node-link';
import { useKindWord, usePlan } from '../shared/plan';
import type { NodeOnPage } from './node.view';

/** Nodes that stand together under a heading, each with a note where there is one. */
type Group = [heading: string, nodes: readonly { node: NodeLabelFragment; note?: string }[]];

/** What a node leads to, and what leads to it. */
export function Links({ node }: { node: NodeOnPage }) {
  const say = useSay();
  const word = useKindWord();
  const { id: plan } = usePlan();
  const groups = [...groupsOf(node, word, say, plan), ...editionsOf(node, say)].filter(([, nodes]) => nodes.length > 0);
  return groups.map(([heading, nodes]) => (
    <section key={heading} aria-label={heading}>
      <h2>
        {heading} <small>{nodes.length}</small>
      </h2>
      <ul className="links">
        {nodes.map(({ node: one, note }) => (
          <li key={one.id}>
            <NodeLink node={one} /> {note && <small>{note}</small>}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function groupsOf(node: NodeOnPage, word: ReturnType<typeof useKindWord>, say: Say, plan: string): Group[] {
  const group = (kind: NodeKind, nodes: readonly NodeLabelFragment[]): Group => [
    word(kind, nodes.length === 1 ? 'one' : 'many'),
    nodes.map((one) => ({ node: one })),
  ];
  switch (node.__typename) {
    case 'Municipality':
      return [group('DEPARTMENT', node.departments)];
    case 'Plan':
      return [group('PILLAR', node.pillars), group('FOOTNOTE', node.footnotes)];
    case 'Pillar':
      return [group('VISION', node.visions), group('MEASURE', node.measures)];
    case 'Vision':
      return [group('MEASURE', [node.measure as NodeLabelFragment])];
    case 'Measure':
      return [
        group('VISION', node.visions),
        group('ISSUE', node.issues),
        group('POLICY', node.policies),
        group('INITIATIVE', node.initiatives),
        group('INDICATOR', node.indicators),
        group('EVIDENCE', node.evidence),
      ];
    case 'Policy':
      return [group('ISSUE', node.issues), group('INITIATIVE', node.initiatives), group('INDICATOR', node.indicators)];
    case 'Initiative':
      return [group('POLICY', node.policies)];
    case 'Program':
      return [group('DEPARTMENT', node.departments), group('COMMITTEE', node.committees)];
    case 'Department':
      return [group('PROGRAM', node.programs.nodes), [say('partners'), partnersOf(node, say, plan)]];
    case 'Committee':
      return [group('PROGRAM', node.committeePrograms.filter(isIn(plan)))];
    case 'Indicator':
      return [group('POLICY', node.policy ? [node.policy] : [])];
    case 'Footnote':
      return [[say('explains'), node.explains.map((one) => ({ node: one }))]];
    default:
      return [];
  }
}

/** What a node was in the edition before, and what became of it. */
function editionsOf(node: NodeOnPage, say: Say): Group[] {
  // How plans belong to each other is told among their facts.
  if (!('continues' in node) || node.__typename === 'Plan') return [];
  const group = (heading: string, nodes: readonly NodeLabelFragment[]): Group => [
    heading,
    nodes.map((one) => ({ node: one })),
  ];
  return [group(say('continuesWhat'), node.continues), group(say('continuedByWhat'), node.continuedBy)];
}

/** Departments and committees outlive plans; the page speaks of one. */
const isIn =
  (plan: string) =>
  ({ id }: { id: string }) =>
    scopeOfId(id) === plan;

function partnersOf(
  { id, partners }: Extract<NodeOnPage, { __typename: 'Department' }>,
  say: Say,
  plan: string,
): Group[1] {
  return partners
    .map(({ departments, programs }) => ({ departments, count: programs.filter(isIn(plan)).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .flatMap(({ departments, count }) =>
      departments
        .filter((one) => one.id !== id)
        .map((one) => ({ node: one, note: say('programsTogether', { count }) })),
    );
}
