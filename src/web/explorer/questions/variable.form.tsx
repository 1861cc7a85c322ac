import {
  type ConstValueNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { type FormEvent, useId, useState } from 'react';
import { variablesOf } from '../../../graphql/question.variables';
import { useLanguage, useSay } from '../shared/language';
import { usePlan } from '../shared/plan';
import { useValueWord } from '../shared/value-word';
import type { Question } from './question.panel';
import { NodeSuggestions, useDepartmentNames } from './suggestions';
import { nameOfVariable } from './variable.labels';

interface FormProps {
  question: Question;
  schema: GraphQLSchema;
  /** The variables as texts, as an address gives them. */
  texts: Record<string, string>;
  submit: (texts: Record<string, string>) => void;
}

/** The variables of a question, each with its default; inputs are written as in the address of a CSV file. */
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
      {variables.map(({ variable: { name }, type, defaultValue }) => (
        <Variable
          key={name.value}
          name={name.value}
          type={getNullableType(typeFromAST(schema, type as never) as GraphQLInputType)}
          value={changed[name.value] ?? ''}
          defaultValue={defaultValue}
          change={(value) => setChanged({ ...changed, [name.value]: value })}
        />
      ))}
      <button type="submit">{say('run')}</button>
    </form>
  );
}

interface VariableProps {
  name: string;
  type: GraphQLInputType;
  value: string;
  defaultValue: ConstValueNode | undefined;
  change: (value: string) => void;
}

function Variable({ name, type, value, defaultValue, change }: VariableProps) {
  const named = getNamedType(type);
  const field = { id: useId(), name, value, change, hint: useHint(type, defaultValue) };
  const word = useValueWord();
  const values = isEnumType(named)
    ? named.getValues().map(({ name: one }) => ({ value: one, word: word(named.name, one) }))
    : null;
  if (values && isListType(type)) return <SeveralOf {...field} values={values} />;
  return (
    <div className="field">
      <label htmlFor={field.id}>
        <VariableName name={name} />
      </label>
      {values ? (
        <OneOf {...field} values={values} />
      ) : name === 'department' ? (
        <Department {...field} />
      ) : (
        <Typed {...field} type={named} />
      )}
    </div>
  );
}

function VariableName({ name }: { name: string }) {
  const language = useLanguage();
  return (
    <span>
      {nameOfVariable(name, language)} <small>${name}</small>
    </span>
  );
}

/** The default of a variable, as a reader would write it. */
function useHint(type: GraphQLInputType, defaultValue: ConstValueNode | undefined): string {
  const word = useValueWord();
  if (!defaultValue) return '';
  const named = getNamedType(type);
  const value: unknown = valueFromASTUntyped(defaultValue);
  const words = isEnumType(named) ? [value].flat().map((one) => word(named.name, one as string)) : null;
  if (words) return words.join('、');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value, and what it is called. */
interface Choice {
  value: string;
  word: string;
}

interface FieldProps {
  id: string;
  name: string;
  value: string;
  /** The default, which holds for an empty value. */
  hint: string;
  change: (value: string) => void;
}

function Typed({ id, name, type, value, hint, change }: FieldProps & { type: GraphQLNamedType }) {
  const say = useSay();
  const plan = usePlan();
  const list = `${id}-list`;
  const isNode = type.name === 'ID' && name !== 'plan';
  return (
    <>
      <input
        id={id}
        type={type.name === 'Int' ? 'number' : 'text'}
        value={value}
        placeholder={hint}
        list={isNode ? list : undefined}
        onChange={(event) => change(event.target.value)}
      />
      {isNode && <NodeSuggestions id={list} />}
      {name === 'plan' && value === plan.id && <small lang="ja">{plan.title}</small>}
      {isInputObjectType(type) && <small>{say('asJson', { fields: Object.keys(type.getFields()).join(', ') })}</small>}
    </>
  );
}

/** A department by its name: one that is not in the plan would have no programs, which looks like an answer. */
function Department(field: FieldProps) {
  const names = useDepartmentNames();
  const others = field.value && !names.includes(field.value) ? [field.value] : [];
  return <OneOf {...field} values={[...others, ...names].map((name) => ({ value: name, word: name }))} />;
}

/** One of several values. */
function OneOf({ id, value, values, hint, change }: FieldProps & { values: Choice[] }) {
  return (
    <select id={id} value={value} onChange={(event) => change(event.target.value)}>
      <option value="">{hint || '–'}</option>
      {values.map((one) => (
        <option key={one.value} value={one.value}>
          {one.word}
        </option>
      ))}
    </select>
  );
}

/** Several of several values. */
function SeveralOf({ name, value, values, hint, change }: FieldProps & { values: Choice[] }) {
  const say = useSay();
  const [isOpenAtFirst] = useState(value !== '');
  const chosen = value === '' ? [] : value.split(',');
  const words = values.filter((one) => chosen.includes(one.value)).map(({ word }) => word);
  const toggle = (one: string, isChosen: boolean) =>
    change((isChosen ? [...chosen, one] : chosen.filter((other) => other !== one)).join(','));
  return (
    <fieldset className="choices">
      <legend>
        <VariableName name={name} />
      </legend>
      <details open={isOpenAtFirst}>
        <summary>{words.join('、') || hint || say('notChosen')}</summary>
        {values.map((one) => (
          <label key={one.value} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(one.value)}
              onChange={(event) => toggle(one.value, event.target.checked)}
            />
            {one.word}
          </label>
        ))}
      </details>
    </fieldset>
  );
}
