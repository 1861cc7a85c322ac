import {
  type ConstValueNode,
  type GraphQLInputType,
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
import { useLanguage, useSay } from '../shared/language';
import { useValueWord } from '../shared/value-word';
import { askedVariables } from './asked.variables';
import type { NodeChoice } from './choices';
import type { Question } from './question.panel';
import { NodeField, NumberField, OneOf, PartsField, SeveralOf, TextField } from './variable.fields';
import { nameOfVariable } from './variable.labels';

interface FormProps {
  question: Question;
  schema: GraphQLSchema;
  /** The variables as texts, as an address gives them. */
  texts: Record<string, string>;
  /** What of the plan it can be about. */
  nodes: NodeChoice[];
  submit: (texts: Record<string, string>) => void;
}

/** What a question can be asked about, each with its default. */
export function VariableForm({ question, schema, texts, nodes, submit }: FormProps) {
  const say = useSay();
  const [changed, setChanged] = useState(texts);
  const variables = askedVariables(question.document);
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
          nodes={nodes}
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
  nodes: NodeChoice[];
  change: (value: string) => void;
}

function Variable({ name, type, value, defaultValue, nodes, change }: VariableProps) {
  const language = useLanguage();
  const named = getNamedType(type);
  const preset: unknown = defaultValue && valueFromASTUntyped(defaultValue);
  const field = { id: useId(), label: nameOfVariable(name, language), value, change, hint: useHint(type, preset) };
  const word = useValueWord();
  if (isInputObjectType(named)) return <PartsField {...field} type={named} isList={isListType(type)} preset={preset} />;
  const values = isEnumType(named)
    ? named.getValues().map(({ name: one }) => ({ value: one, word: word(named.name, one) }))
    : null;
  if (values && isListType(type)) return <SeveralOf {...field} values={values} />;
  if (values) return <OneOf {...field} values={values} />;
  if (name === 'department') {
    // A department by its name: one that is not in the plan would have no programs, which looks like an answer.
    const names = nodes.filter(({ kind }) => kind === 'DEPARTMENT').map((department) => department.name);
    return <OneOf {...field} values={names.map((one) => ({ value: one, word: one }))} />;
  }
  if (named.name === 'ID') {
    const kind = name.toUpperCase();
    const hasKind = nodes.some((node) => node.kind === kind);
    return <NodeField {...field} nodes={hasKind ? nodes.filter((node) => node.kind === kind) : nodes} />;
  }
  return named.name === 'String' ? <TextField {...field} /> : <NumberField {...field} />;
}

/** The default of a variable, as a reader would write it; one that has parts shows its own. */
function useHint(type: GraphQLInputType, preset: unknown): string {
  const word = useValueWord();
  const named = getNamedType(type);
  if (preset === undefined || isInputObjectType(named)) return '';
  const words = [preset].flat().map((one) => (isEnumType(named) ? word(named.name, `${one}`) : `${one}`));
  return words.join('、');
}
