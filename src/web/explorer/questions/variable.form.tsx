import {
  type ConstValueNode,
  type GraphQLEnumType,
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
import { Suggestions } from './suggestions';
import { VARIABLE_LABELS } from './variable.labels';

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
  if (isEnumType(named) && isListType(type)) return <Several {...field} type={named} />;
  return (
    <div className="field">
      <label htmlFor={field.id}>
        <VariableName name={name} />
      </label>
      {isEnumType(named) ? <One {...field} type={named} /> : <Typed {...field} type={named} />}
    </div>
  );
}

function VariableName({ name }: { name: string }) {
  const language = useLanguage();
  return (
    <span>
      {VARIABLE_LABELS[name]?.[language === 'ja' ? 0 : 1]} <small>${name}</small>
    </span>
  );
}

/** The default of a variable, as a reader would write it. */
function useHint(type: GraphQLInputType, defaultValue: ConstValueNode | undefined): string {
  const word = useValueWord();
  if (!defaultValue) return '';
  const named = getNamedType(type);
  const value: unknown = valueFromASTUntyped(defaultValue);
  if (isEnumType(named))
    return [value]
      .flat()
      .map((one) => word(named.name, one as string))
      .join('、');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

interface FieldProps<Type> {
  id: string;
  name: string;
  type: Type;
  value: string;
  /** The default, which holds for an empty value. */
  hint: string;
  change: (value: string) => void;
}

function Typed({ id, name, type, value, hint, change }: FieldProps<GraphQLNamedType>) {
  const say = useSay();
  const plan = usePlan();
  const list = `${id}-list`;
  const offers = name === 'department' ? 'departments' : type.name === 'ID' && name !== 'plan' ? 'nodes' : null;
  return (
    <>
      <input
        id={id}
        type={type.name === 'Int' ? 'number' : 'text'}
        value={value}
        placeholder={hint}
        list={offers ? list : undefined}
        onChange={(event) => change(event.target.value)}
      />
      {offers && <Suggestions id={list} of={offers} />}
      {name === 'plan' && value === plan.id && <small lang="ja">{plan.title}</small>}
      {isInputObjectType(type) && <small>{say('asJson', { fields: Object.keys(type.getFields()).join(', ') })}</small>}
    </>
  );
}

/** One value of an enum. */
function One({ id, type, value, hint, change }: FieldProps<GraphQLEnumType>) {
  const word = useValueWord();
  return (
    <select id={id} value={value} onChange={(event) => change(event.target.value)}>
      <option value="">{hint || '–'}</option>
      {type.getValues().map(({ name }) => (
        <option key={name} value={name}>
          {word(type.name, name)}
        </option>
      ))}
    </select>
  );
}

/** Several values of an enum. */
function Several({ name, type, value, hint, change }: FieldProps<GraphQLEnumType>) {
  const say = useSay();
  const word = useValueWord();
  const [isOpenAtFirst] = useState(value !== '');
  const chosen = value === '' ? [] : value.split(',');
  const toggle = (one: string, isChosen: boolean) =>
    change((isChosen ? [...chosen, one] : chosen.filter((other) => other !== one)).join(','));
  return (
    <fieldset className="choices">
      <legend>
        <VariableName name={name} />
      </legend>
      <details open={isOpenAtFirst}>
        <summary>{chosen.map((one) => word(type.name, one)).join('、') || hint || say('notChosen')}</summary>
        {type.getValues().map(({ name: one }) => (
          <label key={one} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={(event) => toggle(one, event.target.checked)}
            />
            {word(type.name, one)}
          </label>
        ))}
      </details>
    </fieldset>
  );
}
