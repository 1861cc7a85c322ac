import { expect } from 'vitest';
import { PlanDocumentError, type Problem } from '../../src/plan-document/problem.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';

/** What is replaced in the small plan document: a text that it has once, and what stands there instead. */
export type Change = [from: string, to: string];

/** The problems of a document, none where it is valid. */
export function problemsOf(document: string | Uint8Array, file = 'plan.yaml'): readonly Problem[] {
  try {
    parsePlanDocument(typeof document === 'string' ? Buffer.from(document) : document, file);
    return [];
  } catch (error) {
    if (error instanceof PlanDocumentError) return error.problems;
    throw error;
  }
}

/** Problems as `line:column path: message` in English; each must say something in Japanese, too, and with the same names and numbers. */
export function linesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, path, message: { ja, en } }) => {
    expect(ja).toMatch(/[ぁ-ん].*[。か]$/su);
    for (const [number] of en.matchAll(/(?<![\d.,])\d[\d.,]*\d(?![\d.,])/g)) expect(ja).toContain(number);
    return `${line}:${column} ${path}: ${en}`;
  });
}

/**
 * Expects exactly these problems, written `path: message`, in a document.
 *
 * Each ▲ in the document marks where the next problem is reported: its line and column are those of
 * the letter behind it. A △ marks a line that a message tells of, where it has a △ for the number.
 */
export function expectProblems(marked: string, expected: string[]) {
  const document = marked.replaceAll(/[▲△]/g, '');
  const places = placesOf(marked, '▲');
  const lines = placesOf(marked, '△').map((place) => place.split(':')[0] as string);
  const written = expected.map(
    (line, index) => `${places[index]} ${line.replaceAll('△', () => String(lines.shift()))}`,
  );
  expect(linesOf(problemsOf(document))).toEqual(written);
  expect(places).toHaveLength(expected.length);
}

/** Expects problems at these paths, whatever they say, and at the places marked by ▲. */
export function expectPlaces(marked: string, paths: string[]) {
  const problems = problemsOf(marked.replaceAll('▲', ''));
  const places = placesOf(marked, '▲');
  expect(problems.map(({ line, column, path }) => `${line}:${column} ${path}`)).toEqual(
    paths.map((path, index) => `${places[index]} ${path}`),
  );
}

/** The small plan document with changes. */
export function changed(...changes: Change[]): string {
  return changes.reduce((document, [from, to]) => {
    const parts = document.split(from);
    if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} occurs ${parts.length - 1} times`);
    return parts.join(to);
  }, smallPlanDocument().yaml);
}

/** Line and column of each sign, as if no sign were there. */
function placesOf(marked: string, sign: string): string[] {
  return marked
    .split(sign)
    .slice(0, -1)
    .map((_, index, parts) => {
      const before = parts
        .slice(0, index + 1)
        .join('')
        .replaceAll(/[▲△]/g, '');
      const lines = before.split('\n');
      return `${lines.length}:${(lines.at(-1) as string).length + 1}`;
    });
}
