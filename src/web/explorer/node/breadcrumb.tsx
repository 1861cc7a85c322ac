import type { NodeLabelFragment } from '../operations.generated';
import { useSay } from '../shared/language';
import { NodeLink } from '../shared/node-link';
import type { NodeOnPage } from './node.view';

/** Where a node stands in its plan. */
export function Breadcrumb({ node }: { node: NodeOnPage }) {
  const say = useSay();
  const above = aboveOf(node);
  if (above.length === 0) return null;
  return (
    <nav className="steps" aria-label={say('breadcrumb')}>
      <ol>
        {above.map((one) => (
          <li key={one.id}>
            <NodeLink node={one} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

type Pillar = NodeLabelFragment & { plan: NodeLabelFragment };
type Measure = NodeLabelFragment & { pillar: Pillar | null };

// Levels that a plan lacks are not shown.
const pillarAndAbove = (pillar: Pillar | null) => (pillar ? [pillar.plan, pillar] : []);
const measureAndAbove = (measure: Measure | null) => (measure ? [...pillarAndAbove(measure.pillar), measure] : []);

/** From the plan down to what a node is a part of. */
function aboveOf(node: NodeOnPage): NodeLabelFragment[] {
  switch (node.__typename) {
    case 'Plan':
    case 'Department':
      return [node.municipality];
    case 'Pillar':
    case 'Program':
      return [node.plan];
    case 'Vision':
    case 'Measure':
      return pillarAndAbove(node.pillar as Pillar | null);
    case 'Issue':
    case 'Policy':
    case 'Initiative':
    case 'Indicator':
    case 'Evidence':
      return measureAndAbove(node.measure as Measure | null);
    case 'IndicatorSeries':
      return [...measureAndAbove(node.indicator.measure), node.indicator];
    default:
      return [];
  }
}
