import { expect, it } from 'vitest';
import { printable, printableJson, printableLines } from '../../src/domain/printable.js';

const TEXTS: [string, string][] = [
  ['計画 plan-2024.yaml', '計画 plan-2024.yaml'],
  ['\u001b[31mred', '\\u001b[31mred'],
  ['a\rb\u0007\u009b2J\u007f', 'a\\u000db\\u0007\\u009b2J\\u007f'],
  ['a\u202eb\u2028c', 'a\\u202eb\\u2028c'],
  ['\u{e0001}', '\\udb40\\udc01'],
];

it.each(TEXTS)('%j is printed so that a terminal obeys nothing of it', (text, printed) => {
  expect(printable(text)).toBe(printed);
  expect(printableLines(text)).toBe(printed);
});

it('a text of one line stays one, and of several lines each', () => {
  expect(printable('a\n\tb')).toBe('a\\u000a\\u0009b');
  expect(printableLines('a\n\tb')).toBe('a\n\tb');
});

it.each(TEXTS)('%j in a log is printed so, whoever reads its JSON', (text, printed) => {
  expect(JSON.parse(printableJson(JSON.stringify({ text }))).text).toBe(printed.replace('\\u000d', '\\r'));
});

it('JSON that holds a backslash stays what it is', () => {
  for (const text of ['\\u001b', 'a\\', '"\\\\n', 'line\n']) {
    expect(JSON.parse(printableJson(JSON.stringify({ text }))).text).toBe(text);
  }
});
