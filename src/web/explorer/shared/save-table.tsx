import { useState } from 'react';
import { useNotLoaded } from './answer';
import { useSay } from './language';
import { usePlanIfLoaded } from './plan';
import { type FileCell, SAVES } from './table.file';

interface SaveTableProps {
  name: string;
  title: string;
  headers: readonly string[];
  /** All rows in the order they are seen in, made when they are asked for. */
  rowsOf: () => readonly (readonly FileCell[])[];
}

const LABELS = { csv: 'CSV', xlsx: 'Excel' } as const;

/** Buttons that save a table as it is seen, with a column that says what it does not rest on. */
export function SaveTable({ name, title, headers, rowsOf }: SaveTableProps) {
  const say = useSay();
  const plan = usePlanIfLoaded();
  const notLoaded = useNotLoaded().join(' ');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const save = async (form: keyof typeof SAVES) => {
    setState('busy');
    try {
      const isPartial = notLoaded !== '';
      await SAVES[form]({
        name: plan ? `${plan.id}-${name}` : name,
        title,
        headers: isPartial ? [...headers, say('notInResult')] : headers,
        rows: isPartial ? rowsOf().map((row) => [...row, notLoaded]) : rowsOf(),
      });
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="take of-table">
      {(Object.keys(SAVES) as (keyof typeof SAVES)[]).map((form) => (
        <button
          key={form}
          type="button"
          disabled={state === 'busy'}
          aria-label={say('saveTableAs', { title, form: LABELS[form] })}
          onClick={() => void save(form)}
        >
          {LABELS[form]}
        </button>
      ))}
      {state === 'failed' && <p role="alert">{say('tableNotSaved')}</p>}
    </div>
  );
}
