import type { z } from 'zod';
import { nearest } from '../nearest.js';
import { quote } from '../quote.js';
import type { ScalarNode, SourceNode } from '../source/source-tree.js';
import { expectation, expectedAt, isOptional } from './expected-shape.js';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a value and what would be right.
 *
 * @param node the value, undefined where a required field is missing
 */
export function shapeMessage(issue: Issue, node: SourceNode | undefined): string {
  const path = issue.path as (string | number)[];
  const expected = expectedAt(path);
  if (!node) return `"${String(path.at(-1))}" is missing; write it here: ${expected?.description}`;
  const wanted = expectation(expected);
  const leaveOut = isOptional(path) ? ', or leave the field out' : '';
  switch (issue.code) {
    case 'invalid_type':
      return `${wanted} is expected, but ${mismatch(node, wanted, leaveOut)}`;
    case 'invalid_value': {
      const word = node.kind === 'scalar' ? String(node.value) : '';
      const suggestion = nearest(word, expected?.enum ?? []);
      const hint = suggestion ? `; did you mean ${suggestion}?` : '';
      return `${wanted} is expected, but this is ${shown(node)}${hint}`;
    }
    case 'too_small':
    case 'too_big':
      return outOfRange(issue, node, wanted, leaveOut);
    default:
      return `${shown(node)} cannot stand here: ${issue.message}`;
  }
}

/** What is wrong with the name of a field that the writer of the document chose. */
export function keyMessage(issue: z.core.$ZodIssueInvalidKey): string {
  const [reason] = issue.issues;
  const why = reason?.code === 'too_big' ? `a key has at most ${reason.maximum} characters` : reason?.message;
  return `${quote(String(issue.path.at(-1)))} cannot be a key: ${why}`;
}

function outOfRange(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  node: SourceNode,
  wanted: string,
  leaveOut: string,
) {
  if (issue.origin === 'array') return `the list is empty; write at least one entry${leaveOut}`;
  if (issue.origin !== 'string') return `${wanted} is expected, but this is ${shown(node)}`;
  if (issue.code === 'too_small') return `the text is empty; write it${leaveOut}`;
  return `${shown(node)} is longer than ${issue.maximum} characters; shorten it`;
}

/** What stands there instead, and how to write it if it is only written in the wrong way. */
function mismatch(node: SourceNode, wanted: string, leaveOut: string): string {
  if (node.kind !== 'scalar') return `this is ${shown(node)}`;
  if (node.value === null && node.plain === '') return `nothing is written here; write it${leaveOut}`;
  if (wanted === 'a text') return misreadText(node);
  if (wanted === 'a list')
    return `this is ${shown(node)}; write it in brackets: [${node.plain ?? quote(String(node.value))}]`;
  const number = typeof node.value === 'string' ? numberIn(node.value) : undefined;
  if (number !== undefined && wanted.includes('number')) return `this is ${shown(node)}; write ${number}`;
  if (wanted === 'true or false' && /^(true|false)$/i.test(String(node.value))) {
    return `this is ${shown(node)}; write ${String(node.value).toLowerCase()} without quotes`;
  }
  return `this is ${shown(node)}`;
}

/** Without quotes, YAML takes 012025, true and null for something else than text. */
function misreadText(node: ScalarNode): string {
  const source = node.plain ?? String(node.value);
  return `without quotes ${source} is read as ${kindOf(node.value)}; write ${quote(source)} in quotes`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'no value';
  return typeof value === 'boolean' ? 'true or false' : `the number ${value}`;
}

/** The number in a text such as "58", "１１,４２６" or "58％", as it would be written. */
function numberIn(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/[,_\s]/g, '');
  const [, sign = '', digits] = /^([-−△▲]?)(\d+(?:\.\d+)?)%?$/.exec(plain) ?? [];
  return digits === undefined ? undefined : `${sign && '-'}${Number(digits)}`;
}

/** The value, as a person would recognise it in the file. */
function shown(node: SourceNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'mapping') return 'a group of fields';
  if (node.plain === '') return 'empty';
  if (typeof node.value === 'string') return `the text ${quote(node.value)}`;
  return node.plain ?? String(node.value);
}
