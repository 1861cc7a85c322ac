import type { z } from 'zod';
import { nearest } from '../nearest.js';
import type { Path } from '../path.js';
import { quote } from '../quote.js';
import { fullWidthHint } from '../source/full-width-hint.js';
import { isEmpty, type ScalarNode, type SourceNode } from '../source/source-tree.js';
import { allows, expectation, expectedAt, isOptional } from './expected-shape.js';
import { isDash, numberInText } from './number-in-text.js';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a value and what would be right.
 *
 * @param node the value, undefined where a required field is missing
 */
export function shapeMessage(issue: Issue, node: SourceNode | undefined): string {
  const path = issue.path as Path;
  if (!node) return `"${path.at(-1)}" is missing; write it here: ${expectedAt(path)?.description}`;
  const orNot = isOptional(path) ? ', or leave the field out' : '';
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value': {
      const found = isEmpty(node)
        ? `nothing is written here${emptyAdvice(path, orNot)}`
        : `this is ${shown(node)}${advice(path, node)}`;
      return `expected ${expectation(expectedAt(path))}, but ${found}`;
    }
    case 'too_small':
      if (issue.origin === 'array') return `the list is empty; write at least one entry${orNot}`;
      if (issue.origin === 'string') return `the text is empty; write it${orNot}`;
      return `expected ${expectation(expectedAt(path))}, but this is ${shown(node)}`;
    case 'too_big':
      if (issue.origin === 'string') return `${shown(node)} is longer than ${issue.maximum} characters; shorten it`;
      return `expected ${expectation(expectedAt(path))}, but this is ${shown(node)}`;
    default:
      return node.kind === 'scalar' ? `${shown(node)} does not fit: ${issue.message}` : issue.message;
  }
}

/** What is wrong with the name of a field that the writer of the document chose. */
export function keyMessage(issue: z.core.$ZodIssueInvalidKey): string {
  const [reason] = issue.issues;
  const why = reason?.code === 'too_big' ? `a key has at most ${reason.maximum} characters` : reason?.message;
  return `${quote(String(issue.path.at(-1)))} cannot be a key: ${why}`;
}

function emptyAdvice(path: Path, orNot: string): string {
  if (allows(path, 'array') && orNot === '') return '; write the entries, or [] where there are none';
  return allows(path, 'null') ? '; write one of them' : `; write it${orNot}`;
}

/** How to write what stands there, where it is only written in the wrong way. */
function advice(path: Path, node: SourceNode): string {
  if (node.kind !== 'scalar') return '';
  const word = String(node.value);
  if (allows(path, 'string')) {
    const suggestion = nearest(word, expectedAt(path)?.enum ?? []);
    if (suggestion) return `; did you mean ${suggestion}?`;
    return expectedAt(path)?.enum ? '' : `; write ${quote(node.plain ?? word)} in quotes`;
  }
  if (typeof node.value === 'string' && (allows(path, 'number') || allows(path, 'integer'))) {
    if (allows(path, 'null') && isDash(word)) return '; write null';
    const number = numberInText(word);
    if (number !== undefined && (allows(path, 'number') || !number.includes('.'))) return `; write ${number}`;
  }
  if (allows(path, 'array') && allows([...path, 0], 'string') && /^[a-z0-9/.-]+$/.test(word)) {
    return `; write it in brackets: [${word}]`;
  }
  if (allows(path, 'boolean') && /^(true|false)$/i.test(word)) return `; write ${word.toLowerCase()} without quotes`;
  return fullWidthHint(word);
}

/** The value as a person would recognise it in the file. */
function shown(node: SourceNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'mapping') return 'a group of fields';
  return typeof node.value === 'string' ? `the text ${quote(node.value)}` : misread(node);
}

/** Without quotes, YAML takes 012025, true and null for something else than text. */
function misread({ value, plain }: ScalarNode): string {
  const source = plain ?? String(value);
  if (value === null) return `${source}, which means no value`;
  if (typeof value === 'boolean') return `${source}, which means yes or no`;
  return source === String(value) ? `the number ${source}` : `${source}, which is read as the number ${value}`;
}
