import { EditionBeforeDocument } from '../operations.generated';
import { useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Page } from '../shared/page';
import { planName, useAllPlans, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { ChangesOf } from './changes';

/** Two plans side by side, as officials know it from amended rules: the new one, the old one, and a remark. */
export default function CompareView() {
  const say = useSay();
  const own = usePlan();
  const plans = useAllPlans();
  const [to, setTo] = useParameter('to', own.id);
  const [from, setFrom] = useParameter('from');
  const asked = useAnswer(EditionBeforeDocument, from ? null : { plan: to });
  const before = asked.answer?.data.plan?.relations.find(({ kind }) => kind === 'CONTINUES')?.plan?.id ?? '';
  const old = from || before;
  const nameOf = (id: string) => {
    const plan = plans.find((one) => one.id === id);
    return plan ? planName(plan) : id;
  };
  const isChosen = old !== '' && old !== to;
  return (
    <Page
      title={say('compare')}
      subject={isChosen ? say('comparePlansOf', { to: nameOf(to), from: nameOf(old) }) : undefined}
      lead={say('compareLead')}
    >
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <PlanChoice label={say('compareNew')} value={to} choose={setTo} />
        <PlanChoice label={say('compareOld')} value={old} choose={setFrom} />
      </form>
      <p className="on-paper">{isChosen && say('comparePlansOf', { to: nameOf(to), from: nameOf(old) })}</p>
      {isChosen ? (
        <ChangesOf from={old} to={to} />
      ) : from ? (
        <Unchosen />
      ) : (
        <AnswerOf asked={asked}>{() => <Unchosen />}</AnswerOf>
      )}
    </Page>
  );
}

function Unchosen() {
  const say = useSay();
  return <p className="notice">{say(useAllPlans().length < 2 ? 'compareOnlyOne' : 'compareChoose')}</p>;
}

interface PlanChoiceProps {
  label: string;
  value: string;
  choose: (plan: string) => void;
}

function PlanChoice({ label, value, choose }: PlanChoiceProps) {
  const plans = useAllPlans();
  const isListed = plans.some(({ id }) => id === value);
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {!isListed && <option value={value}>{value}</option>}
        {plans.map((plan) => (
          <option key={plan.id} value={plan.id} lang="ja">
            {planName(plan)}
          </option>
        ))}
      </select>
    </label>
  );
}
