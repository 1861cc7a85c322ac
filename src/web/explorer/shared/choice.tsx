import { useSay } from './language';

interface ChoiceProps<Value extends string> {
  label: string;
  /** Empty for all. */
  value: string;
  values: readonly Value[];
  nameOf: (value: Value) => string;
  choose: (value: string) => void;
}

/** One of several values, or all. */
export function Choice<Value extends string>({ label, value, values, nameOf, choose }: ChoiceProps<Value>) {
  const say = useSay();
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{say('all')}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
