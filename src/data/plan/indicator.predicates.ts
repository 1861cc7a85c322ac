import Cypher from '@neo4j/cypher-builder';

/** From an indicator to its measure: directly, or past the policy it evaluates. */
export const measureOfIndicatorPath = (indicator: Cypher.Pattern, measure: Cypher.Node) =>
  indicator
    .related({ type: Cypher.labelExpr.or('TRACKED_BY', 'MEASURED_BY'), direction: 'left' })
    .to()
    .related({ type: 'HAS_POLICY', direction: 'left', length: { min: 0, max: 1 } })
    .to(measure, { labels: ['Measure'] });
