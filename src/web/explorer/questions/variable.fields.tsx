import { type GraphQLInputObjectType, getNullableType, isEnumType, isNonNullType } from 'graphql';
import { type ReactNode, useState } from 'react';
import { useLanguage, useSay } from '../shared/language';
import { useKindWord } from '../shared/plan';
import { useValueWord } from '../shared/value-word';
import type { NodeChoice } from './choices';
import { nameOfPart } from './variable.labels';

export interface FieldProps {
  id: string;
  label: string;
  /** As an address gives it; empty for the default. */
  value: string;
  /** The default in words. */
  hint: string;
  change: (value: string) => void;
}

/** A value, and what it is called. */
interface Choice {
  value: string;
  word: string;
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>
        <span>{label}</span>
      </label>
      {children}
    </div>
  );
}

export function TextField({ id, label, value, hint, change }: FieldProps) {
  return (
    <Field id={id} label={label}>
      <input id={id} type="text" value={value} placeholder={hint} onChange={(event) => change(event.target.value)} />
    </Field>
  );
}

export function NumberField({ id, label, value, hint, change }: FieldProps) {
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        type="number"
        min={1}
        value={value}
        placeholder={hint}
        onChange={(event) => change(event.target.value)}
      />
    </Field>
  );
}

/** One of several values; one that came with the address and is none of them is kept. */
export function OneOf({ id, label, value, values, hint, change }: FieldProps & { values: Choice[] }) {
  const isOther = value !== '' && !values.some((one) => one.value === value);
  return (
    <Field id={id} label={label}>
      <select id={id} value={value} onChange={(event) => change(event.target.value)}>
        <option value="">{hint || '–'}</option>
        {isOther && <option value={value}>{value}</option>}
        {values.map((one) => (
          <option key={one.value} value={one.value}>
            {one.word}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of the nodes of the plan, kind by kind. */
export function NodeField({ id, label, value, nodes, change }: FieldProps & { nodes: NodeChoice[] }) {
  const kindWord = useKindWord();
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const isOther = value !== '' && !nodes.some((node) => node.id === value);
  return (
    <Field id={id} label={label}>
      <select id={id} value={value} onChange={(event) => change(event.target.value)}>
        <option value="">–</option>
        {isOther && <option value={value}>{value}</option>}
        {kinds.map((kind) => (
          <optgroup key={kind} label={kindWord(kind, 'many')}>
            {nodes
              .filter((node) => node.kind === kind)
              .map((node) => (
                <option key={node.id} value={node.id} lang="ja">
                  {node.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

/** Several of several values. */
export function SeveralOf({ label, value, values, hint, change }: FieldProps & { values: Choice[] }) {
  const say = useSay();
  const [isOpenAtFirst] = useState(value !== '');
  const chosen = value === '' ? [] : value.split(',');
  const words = values.filter((one) => chosen.includes(one.value)).map(({ word }) => word);
  const toggle = (one: string, isChosen: boolean) =>
    change((isChosen ? [...chosen, one] : chosen.filter((other) => other !== one)).join(','));
  return (
    <Folded label={label} summary={words.join('、') || hint || say('notChosen')} isOpenAtFirst={isOpenAtFirst}>
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
    </Folded>
  );
}

function Folded(props: { label: string; summary: string; isOpenAtFirst: boolean; children: ReactNode }) {
  return (
    <fieldset className="choices">
      <legend>
        <span>{props.label}</span>
      </legend>
      <details open={props.isOpenAtFirst}>
        <summary>{props.summary}</summary>
        {props.children}
      </details>
    </fieldset>
  );
}

type Parts = Record<string, string | number>;

interface PartsProps extends FieldProps {
  type: GraphQLInputObjectType;
  isList: boolean;
  /** The default. */
  preset: unknown;
}

/** A value that has parts, such as what rows are sorted by and which way: a field for each. */
export function PartsField({ id, label, value, type, isList, preset, change }: PartsProps) {
  const say = useSay();
  const language = useLanguage();
  const word = useValueWord();
  const [isOpenAtFirst] = useState(value !== '');
  const shown = partsOf(value === '' ? JSON.stringify(preset ?? {}) : value);
  const parts = Object.values(type.getFields()).map(({ name, type: partType }) => ({
    name,
    type: getNullableType(partType),
    isNeeded: isNonNullType(partType),
  }));
  const set = (changed: string, part: string | number) => {
    const next = Object.fromEntries(Object.entries({ ...shown, [changed]: part }).filter(([, one]) => one !== ''));
    const isWhole = Object.keys(next).length > 0 && parts.every(({ name, isNeeded }) => !isNeeded || name in next);
    change(isWhole ? JSON.stringify(isList ? [next] : next) : '');
  };
  const wordOf = (name: string) => {
    const part = parts.find((one) => one.name === name)?.type;
    return isEnumType(part) ? word(part.name, `${shown[name]}`) : `${nameOfPart(name, language)} ${shown[name]}`;
  };
  const summary = parts
    .filter(({ name }) => shown[name] !== undefined)
    .map(({ name }) => wordOf(name))
    .join('、');
  return (
    <Folded label={label} summary={summary || say('notChosen')} isOpenAtFirst={isOpenAtFirst}>
      {parts.map(({ name, type: partType }) => {
        const field = {
          id: `${id}-${name}`,
          label: nameOfPart(name, language),
          value: `${shown[name] ?? ''}`,
          hint: '',
        };
        if (!isEnumType(partType)) {
          return <NumberField key={name} {...field} change={(part) => set(name, part === '' ? '' : Number(part))} />;
        }
        const values = partType.getValues().map(({ name: one }) => ({ value: one, word: word(partType.name, one) }));
        return <OneOf key={name} {...field} values={values} change={(part) => set(name, part)} />;
      })}
    </Folded>
  );
}

/** The parts of a value that is written as in an address; of several of them the first, and none of what cannot be read. */
function partsOf(text: string): Parts {
  try {
    const [parts] = [JSON.parse(text || '{}')].flat();
    return typeof parts === 'object' && parts !== null ? parts : {};
  } catch {
    return {};
  }
}
