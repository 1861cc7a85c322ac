import { Kind, type TypeNode } from 'graphql';
import { foldText } from '../../domain/fold-text.js';
import { idWord, kindOfId } from '../../domain/identity.js';
import { BadArgumentError } from '../../domain/keikaku.error.js';
import { NODE_LABELS, type NodeKind } from '../../domain/plan.js';
import { printedNumber } from '../../domain/printed-number.js';
import type { Question } from '../../domain/question.js';
import type { Ask } from './ask.js';
import { answered } from './pages.js';
import { variablesOf } from './question.variables.js';

/** Finds what a text names; what is called so, or bears the number, comes first. */
export const REFERENCES = `
  query References($text: String!, $kinds: [NodeKind!], $plan: ID) {
    search(text: $text, kinds: $kinds, where: { plan: $plan }, first: 100) {
      nodes {
        node {
          __typename
          id
          ... on Plan { title }
          ... on Pillar { name }
          ... on Measure { name }
          ... on Initiative { name }
          ... on Program { name }
          ... on Department { name }
          ... on Committee { name }
          ... on Indicator { name }
        }
      }
    }
  }
`;

interface Named {
  id: string;
  name?: string;
  title?: string;
}

/** Kinds that a plan prints a number of their own for: 3.1 alone is a measure, though the vision of pillar 3 is numbered so, too. */
const PRINTED_ALONE: readonly NodeKind[] = ['PILLAR', 'MEASURE', 'INITIATIVE'];

/** Candidates that a message names at most. */
const NAMED_AT_MOST = 5;

/**
 * The variables of a question with ids where ids are wanted: people say 3.1, 施策3-1, 取組3.1.1 or 児童生徒課. Within the plan of the
 * question, where it has one.
 *
 * @throws BadArgumentError UNKNOWN_ID where nothing is called so, INVALID_VARIABLE naming what a text may mean where that is more than one.
 */
export async function withIds(
  ask: Ask,
  { document }: Question,
  variables: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const ids = variablesOf(document)
    .filter(({ type }) => namedType(type) === 'ID')
    .map(({ variable }) => variable.name.value)
    .filter((name) => variables[name] != null)
    // Within which plan the others are looked for has to be known first.
    .sort((one, other) => Number(other === 'plan') - Number(one === 'plan'));
  const found = { ...variables };
  for (const name of ids) {
    const value = found[name] as string | string[];
    const plan = name === 'plan' ? undefined : (found.plan as string | undefined);
    found[name] = Array.isArray(value)
      ? await Promise.all(value.map((text) => idOf(ask, name, text, plan)))
      : await idOf(ask, name, value, plan);
  }
  return found;
}

async function idOf(ask: Ask, variable: string, text: string, plan: string | undefined): Promise<string> {
  if (kindOfId(text) !== null || text.trim() === '') return text;
  const kind = variable.toUpperCase();
  const kinds = Object.hasOwn(NODE_LABELS, kind) ? [kind] : undefined;
  const { data } = answered(await ask(REFERENCES, { text, kinds, plan }));
  const { nodes } = data.search as { nodes: { node: Named }[] };
  const meant = meantBy(
    text,
    nodes.map(({ node }) => node),
  );
  const [one] = meant;
  if (!one) throw unknown(variable, text);
  if (meant.length > 1) throw ambiguous(variable, text, meant);
  return one.id;
}

/** The nodes that bear the number which a text says, or are called as it says. */
function meantBy(text: string, nodes: Named[]): Named[] {
  const printed = printedNumber(text);
  const words = printed?.word ? [printed.word] : PRINTED_ALONE.map(idWord);
  const numbered = nodes.filter(({ id }) => words.some((word) => id.endsWith(`/${word}/${printed?.number}`)));
  if (numbered.length > 0) return numbered;
  const called = foldText(text).trim();
  return nodes.filter(({ name, title }) => foldText(name ?? title ?? '').trim() === called);
}

function unknown(variable: string, text: string) {
  const shown = text.slice(0, 80);
  return new BadArgumentError(
    'UNKNOWN_ID',
    {
      ja: `「${shown}」という番号や名前のものは見つかりません（変数「${variable}」）。番号（3.1、3.1.1）、名前、または ID で指定してください。`,
      en: `Nothing has the number or name “${shown}” (variable $${variable}). Give a number (3.1, 3.1.1), a name or an id.`,
    },
    { argument: variable },
  );
}

function ambiguous(variable: string, text: string, meant: Named[]) {
  const shown = text.slice(0, 80);
  const list = meant.slice(0, NAMED_AT_MOST).map(({ id, name, title }) => `${id} ${name ?? title ?? ''}`.trim());
  const more = meant.length - list.length;
  return new BadArgumentError(
    'INVALID_VARIABLE',
    {
      ja: `「${shown}」に当たるものが${meant.length}件あります（変数「${variable}」）。ID で指定してください：${list.join('、')}${more > 0 ? ` ほか${more}件` : ''}`,
      en: `“${shown}” matches ${meant.length} nodes (variable $${variable}). Give an id: ${list.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    },
    { argument: variable },
  );
}

/** The type that a variable is of, or a list of. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
