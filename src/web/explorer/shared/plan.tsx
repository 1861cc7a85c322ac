import { createContext, type ReactNode, useContext } from 'react';
import { ExplorerPlansDocument, type ExplorerPlansQuery, type NodeKind } from '../operations.generated';
import { hrefOf, useParameter } from './address';
import { AnswerOf } from './answer';
import { wordOf } from './kind';
import { useLanguage, useSay } from './language';
import { Link } from './link';
import { useAnswer } from './use-answer';

export type PlanChoice = ExplorerPlansQuery['plans']['nodes'][number];

const ChosenPlan = createContext<PlanChoice | null>(null);
const AllPlans = createContext<readonly PlanChoice[]>([]);

/** Draws what is inside over the plan of the address, or the first one that is loaded. */
export function WithPlan({ children }: { children: ReactNode }) {
  const asked = useAnswer(ExplorerPlansDocument, {});
  const [id] = useParameter('plan');
  return (
    <AnswerOf asked={asked}>
      {({ plans: { nodes } }) => {
        const chosen = id ? nodes.find((plan) => plan.id === id) : nodes[0];
        if (!chosen) return <NoPlan id={id} />;
        return (
          <AllPlans value={nodes}>
            <ChosenPlan value={chosen}>{children}</ChosenPlan>
          </AllPlans>
        );
      }}
    </AnswerOf>
  );
}

/** The plan that the page is about. */
export function usePlan(): PlanChoice {
  const plan = useContext(ChosenPlan);
  if (!plan) throw new Error('Only within WithPlan is there a plan.');
  return plan;
}

/** What kinds of node are called in the plan that the page is about. */
export function useKindWord(): (kind: NodeKind, count?: 'one' | 'many') => string {
  const language = useLanguage();
  const { levelNames } = usePlan();
  return (kind, count) => wordOf(kind, language, levelNames, count === 'many');
}

/** Lets choose between the plans, where there are several. */
export function PlanChooser() {
  const say = useSay();
  const plans = useContext(AllPlans);
  const plan = usePlan();
  const [, choose] = useParameter('plan');
  if (plans.length < 2) return null;
  return (
    <label className="chooser">
      <span>{say('plan')}</span>
      <select value={plan.id} onChange={(event) => choose(event.target.value)}>
        {plans.map(({ id, title, municipality }) => (
          <option key={id} value={id}>
            {municipality.name} {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function NoPlan({ id }: { id: string }) {
  const say = useSay();
  return (
    <div className="notice" role="alert">
      <h1>{say(id ? 'unknownPlan' : 'noPlans')}</h1>
      {id ? (
        <p>
          <code>{id}</code> <Link href={hrefOf('/', { plan: '' })}>{say('toFirstPlan')}</Link>
        </p>
      ) : (
        <p>
          {say('howToImport')} <code>npm run keikaku -- import plan.yaml</code>
        </p>
      )}
    </div>
  );
}
