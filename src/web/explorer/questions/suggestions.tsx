import { planGraph } from '../map/plan.graph';
import { IssuesDocument, MapDocument } from '../operations.generated';
import { useKindWord, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';

/** Offers the ids of what stands in the plan, with their names, while one types; `id` is what the `list` of the input names. */
export function NodeSuggestions({ id }: { id: string }) {
  const word = useKindWord();
  const nodes = useNodes();
  const { id: plan } = usePlan();
  const issues = useAnswer(IssuesDocument, { plan }).answer?.data.plan;
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

/** The names of the departments that run a program of the plan. */
export function useDepartmentNames(): string[] {
  return useNodes()
    .filter(({ kind }) => kind === 'DEPARTMENT')
    .map(({ name }) => name);
}

function useNodes() {
  const { id: plan } = usePlan();
  const map = useAnswer(MapDocument, { plan }).answer?.data.plan;
  return map ? [...planGraph(map).nodes.values()] : [];
}
