import { planGraph } from '../map/plan.graph';
import { IssuesDocument, MapDocument } from '../operations.generated';
import { useKindWord, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';

interface SuggestionsProps {
  /** What the `list` of the input names. */
  id: string;
  of: 'departments' | 'nodes';
}

/** Offers, while one types, what there is in the plan: names of departments, or ids of nodes with their names. */
export function Suggestions({ id, of }: SuggestionsProps) {
  const word = useKindWord();
  const { id: plan } = usePlan();
  const map = useAnswer(MapDocument, { plan }).answer?.data.plan;
  const issues = useAnswer(IssuesDocument, of === 'nodes' ? { plan } : null).answer?.data.plan;
  const nodes = map ? [...planGraph(map).nodes.values()] : [];
  if (of === 'departments') {
    const names = nodes.filter(({ kind }) => kind === 'DEPARTMENT').map(({ name }) => name);
    return (
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    );
  }
  const measures = issues?.pillars.flatMap((pillar) => pillar.measures) ?? [];
  return (
    <datalist id={id}>
      {measures.map(({ code, issues: ofMeasure }) =>
        ofMeasure.map((issue) => (
          <option key={issue.id} value={issue.id}>{`${word('ISSUE')} ${code}-${issue.number} ${issue.summary}`}</option>
        )),
      )}
      {nodes.map((node) => (
        <option key={node.id} value={node.id}>{`${word(node.kind)} ${node.code} ${node.name}`}</option>
      ))}
    </datalist>
  );
}
