import type { z } from 'zod';
import type { Bilingual } from '../../domain/bilingual.js';
import { japaneseOf } from '../../domain/issue.text.js';
import { asPrinted } from '../../domain/place-key.js';
import { nearest } from '../nearest.js';
import type { Path } from '../path.js';
import { quote, shortened } from '../quote.js';
import { fullWidthHint } from '../source/full-width-hint.js';
import { isEmpty, type ScalarNode, type SourceNode } from '../source/source-tree.js';
import { allows, expectation, expectedAt, isOptional } from './expected-shape.js';
import { isDash, numberInText } from './number-in-text.js';

type Issue = z.core.$ZodIssue;

const NOTHING: Bilingual = { ja: '', en: '' };

/**
 * What is wrong with a value and what would be right.
 *
 * @param node the value, undefined where a required field is missing
 */
export function shapeMessage(issue: Issue, node: SourceNode | undefined): Bilingual {
  const path = issue.path as Path;
  if (!node) return missing(path);
  const orNot = isOptional(path)
    ? { ja: '書かないなら項目ごと消してください。', en: ', or leave the field out' }
    : NOTHING;
  const fits = expectation(expectedAt(path));
  const found = shown(node);
  const misfit = {
    ja: `${fits.ja}が必要ですが、書かれているのは${found.ja}です。`,
    en: `expected ${fits.en}, but this is ${found.en}`,
  };
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value': {
      if (!isEmpty(node)) return joined(misfit, advice(path, node));
      const nothing = {
        ja: `${fits.ja}が必要ですが、何も書かれていません。`,
        en: `expected ${fits.en}, but nothing is written here`,
      };
      return joined(nothing, emptyAdvice(path, orNot));
    }
    case 'too_small':
      if (issue.origin === 'array') {
        return joined(
          { ja: '一覧が空です。一つ以上書いてください。', en: 'the list is empty; write at least one entry' },
          orNot,
        );
      }
      if (issue.origin === 'string')
        return joined({ ja: '文字列が空です。書いてください。', en: 'the text is empty; write it' }, orNot);
      return allows(path, 'number') ? outOfRange(path, found) : misfit;
    case 'too_big':
      if (issue.origin !== 'string') return allows(path, 'number') ? outOfRange(path, found) : misfit;
      return {
        ja: `${found.ja}は${issue.maximum}文字を超えています。短くしてください。`,
        en: `${found.en} is longer than ${issue.maximum} characters; shorten it`,
      };
    default: {
      const [ja, en] = [`${japaneseOf(issue) ?? issue.message}。`, issue.message];
      return node.kind === 'scalar'
        ? { ja: `${found.ja}はここに書けません。${ja}`, en: `${found.en} does not fit: ${en}` }
        : { ja, en };
    }
  }
}

const joined = (text: Bilingual, more: Bilingual): Bilingual => ({ ja: text.ja + more.ja, en: text.en + more.en });

function missing(path: Path): Bilingual {
  const name = path.at(-1);
  return {
    ja: `「${name}」がありません。ここに書いてください。`,
    en: `"${name}" is missing; write it here: ${expectedAt(path)?.description}`,
  };
}

/** What is wrong with the name of a field that the writer of the document chose. */
export function keyMessage(issue: z.core.$ZodIssueInvalidKey): Bilingual {
  const [reason] = issue.issues;
  const name = quote(String(issue.path.at(-1)));
  const why =
    reason?.code === 'too_big'
      ? { ja: `キーは${reason.maximum}文字までです`, en: `a key has at most ${reason.maximum} characters` }
      : { ja: reason && (japaneseOf(reason) ?? reason.message), en: reason?.message };
  return { ja: `${name} はキーに使えません。${why.ja}。`, en: `${name} cannot be a key: ${why.en}` };
}

/** A measured number that is too large to be kept exactly. */
function outOfRange(path: Path, found: Bilingual): Bilingual {
  const { minimum, maximum } = expectedAt(path) ?? {};
  return {
    ja: `${minimum} から ${maximum} までの数が必要ですが、書かれているのは${found.ja}です。`,
    en: `expected a number from ${minimum} to ${maximum}, but this is ${found.en}`,
  };
}

function emptyAdvice(path: Path, orNot: Bilingual): Bilingual {
  if (allows(path, 'array') && orNot.en === '') {
    return {
      ja: '項目を書くか、なければ [] と書いてください。',
      en: '; write the entries, or [] where there are none',
    };
  }
  if (allows(path, 'null')) return { ja: 'どちらかを書いてください。', en: '; write one of them' };
  return joined({ ja: '書いてください。', en: '; write it' }, orNot);
}

/** How to write what stands there, where it is only written in the wrong way. */
function advice(path: Path, node: SourceNode): Bilingual {
  if (node.kind !== 'scalar') return NOTHING;
  const word = String(node.value);
  if (allows(path, 'string')) {
    const suggestion = nearest(word, expectedAt(path)?.enum ?? []);
    if (suggestion) return { ja: `${suggestion} ではありませんか。`, en: `; did you mean ${suggestion}?` };
    if (expectedAt(path)?.enum) return NOTHING;
    const quoted = quote(node.plain ?? word);
    return { ja: `引用符で囲んで ${quoted} と書いてください。`, en: `; write ${quoted} in quotes` };
  }
  if (typeof node.value === 'string' && (allows(path, 'number') || allows(path, 'integer'))) {
    if (allows(path, 'null') && isDash(word)) return toWrite('null');
    const number = numberInText(word);
    if (number !== undefined && (allows(path, 'number') || !number.includes('.'))) return toWrite(number);
    if (path.at(-1) === 'number' && expectedAt([...path.slice(0, -1), 'printedNumber'])) {
      const printed = quote(asPrinted(word));
      return {
        ja: `"printedNumber: ${printed}" と書き、"number" は消してください。`,
        en: `; write "printedNumber: ${printed}" instead of "number"`,
      };
    }
  }
  if (allows(path, 'array') && allows([...path, 0], 'string') && /^[a-z0-9/.-]{1,80}$/.test(word)) {
    return { ja: `角括弧に入れて [${word}] と書いてください。`, en: `; write it in brackets: [${word}]` };
  }
  if (allows(path, 'boolean') && /^(true|false)$/i.test(word)) {
    const plain = word.toLowerCase();
    return { ja: `引用符なしで ${plain} と書いてください。`, en: `; write ${plain} without quotes` };
  }
  return fullWidthHint(word);
}

const toWrite = (word: string): Bilingual => ({ ja: `${word} と書いてください。`, en: `; write ${word}` });

/** The value as a person would recognise it in the file. */
function shown(node: SourceNode): Bilingual {
  if (node.kind === 'list') return { ja: '一覧', en: 'a list' };
  if (node.kind === 'mapping') return { ja: '項目の組', en: 'a group of fields' };
  if (typeof node.value !== 'string') return misread(node);
  return { ja: `文字列 ${quote(node.value)} `, en: `the text ${quote(node.value)}` };
}

/** Without quotes, YAML takes 012025, true and null for something else than text. */
function misread({ value, plain }: ScalarNode): Bilingual {
  const source = shortened(plain ?? String(value));
  if (value === null) return { ja: `${source}（値なしの意味）`, en: `${source}, which means no value` };
  if (typeof value === 'boolean')
    return { ja: `${source}（はい・いいえの意味）`, en: `${source}, which means yes or no` };
  return source === shortened(String(value))
    ? { ja: `数 ${source} `, en: `the number ${source}` }
    : { ja: `${source}（数 ${value} と読まれます）`, en: `${source}, which is read as the number ${value}` };
}
