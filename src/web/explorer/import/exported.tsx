import { useId, useState } from 'react';
import type { ExportWorkbookMutation } from '../operations.generated';
import { useSay } from '../shared/language';
import { useAllPlans } from '../shared/plan';
import { Failure, Problems } from './imported';
import { exportedWorkbook } from './plan.file';
import { bytesOf, Saved, XLSX } from './saved';

type Exported = NonNullable<ExportWorkbookMutation['exportWorkbook']>;

type State =
  | { step: 'begun' | 'writing' }
  | { step: 'written'; exported: Exported }
  | { step: 'failed'; error: unknown };

/** A stored plan as a workbook, to be corrected and imported again. */
export function Exported({ token }: { token: string }) {
  const say = useSay();
  const plans = useAllPlans();
  const [plan, setPlan] = useState('');
  const [state, setState] = useState<State>({ step: 'begun' });
  const field = useId();
  if (plans.length === 0) return null;
  const chosen = plan || (plans[0]?.id ?? '');
  const write = async () => {
    setState({ step: 'writing' });
    try {
      setState({ step: 'written', exported: await exportedWorkbook(chosen, token) });
    } catch (error) {
      setState({ step: 'failed', error });
    }
  };
  const choose = (id: string) => {
    setPlan(id);
    setState({ step: 'begun' });
  };
  return (
    <section>
      <h2>{say('export')}</h2>
      <p>{say('exportLead')}</p>
      <p>
        <label htmlFor={field}>{say('exportPlan')}</label>{' '}
        <select id={field} value={chosen} onChange={(event) => choose(event.target.value)}>
          {plans.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>{' '}
        <button type="button" disabled={token === '' || state.step === 'writing'} onClick={() => void write()}>
          {say('exportWrite')}
        </button>
      </p>
      <div role="status">
        {state.step === 'writing' && (
          <p className="notice">
            {say('exportWriting')} <progress />
          </p>
        )}
        {state.step === 'failed' && <Failure error={state.error} />}
        {state.step === 'written' && state.exported.userErrors.length > 0 && (
          <Problems problems={state.exported.userErrors} />
        )}
        {state.step === 'written' && state.exported.workbook && (
          <Saved word="exportSave" name={`${chosen}.xlsx`} type={XLSX} content={bytesOf(state.exported.workbook)} />
        )}
      </div>
    </section>
  );
}
