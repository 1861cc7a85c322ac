import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  print,
  typeFromAST,
} from 'graphql';
import { type FormEvent, useState } from 'react';
import { variablesOf } from '../../../graphql/question.variables';
import { useSay } from '../shared/language';
import { usePlan } from '../shared/plan';
import type { Question } from './question.panel';

interface FormProps {
  question: Question;
  schema: GraphQLSchema;
  /** The variables as texts, as an address gives them. */
  texts: Record<string, string>;
  submit: (texts: Record<string, string>) => void;
}

/** The variables of a question, each with its default; lists and inputs are written as in the address of a CSV file. */
export function VariableForm({ question, schema, texts, submit }: FormProps) {
  const say = useSay();
  const [changed, setChanged] = useState(texts);
  // Leafing is done by the page itself.
  const variables = variablesOf(question.document).filter(({ variable }) => variable.name.value !== 'after');
  if (variables.length === 0) return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit(changed);
  };
  return (
    <form className="filters" onSubmit={send}>
      {variables.map(({ variable, type, defaultValue }) => {
        const name = variable.name.value;
        return (
          // biome-ignore lint/a11y/noLabelWithoutControl: the control is in VariableField.
          <label key={name}>
            <span>
              ${name} <small>{print(type)}</small>
            </span>
            <VariableField
              type={typeFromAST(schema, type as never) as GraphQLInputType}
              isPlan={name === 'plan'}
              value={changed[name] ?? ''}
              hint={defaultValue ? print(defaultValue) : ''}
              change={(value) => setChanged({ ...changed, [name]: value })}
            />
          </label>
        );
      })}
      <button type="submit">{say('run')}</button>
    </form>
  );
}

interface FieldProps {
  type: GraphQLInputType;
  isPlan: boolean;
  value: string;
  hint: string;
  change: (value: string) => void;
}

function VariableField({ type, isPlan, value, hint, change }: FieldProps) {
  const say = useSay();
  const { id, title } = usePlan();
  const named = getNamedType(type);
  const values = isEnumType(named) && !isListType(type) ? named.getValues().map(({ name }) => name) : null;
  if (named.name === 'Boolean') return <Select values={['true', 'false']} value={value} hint={hint} change={change} />;
  if (values) return <Select values={values} value={value} hint={hint} change={change} />;
  return (
    <>
      <input
        type={named.name === 'Int' ? 'number' : 'text'}
        value={value}
        placeholder={hint}
        onChange={(event) => change(event.target.value)}
      />
      {isPlan && value === id && <small lang="ja">{title}</small>}
      {isEnumType(named) && isListType(type) && (
        <small>
          {say('severalOf', {
            values: named
              .getValues()
              .map(({ name }) => name)
              .join(', '),
          })}
        </small>
      )}
    </>
  );
}

function Select({ values, value, hint, change }: Omit<FieldProps, 'type' | 'isPlan'> & { values: string[] }) {
  return (
    <select value={value} onChange={(event) => change(event.target.value)}>
      <option value="">{hint || '–'}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}
