import { quote } from './quote.js';

/** Where a value stands in a document: field names and list positions, outermost first. */
export type Path = readonly (string | number)[];

/** Writes a path as in JavaScript: `programs.job-coach.departments[0]`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((written, segment) => {
    if (typeof segment === 'number') return `${written}[${segment}]`;
    if (!/^[\p{L}\p{N}_$-]{1,80}$/u.test(segment)) return `${written}[${quote(segment)}]`;
    return written === '' ? segment : `${written}.${segment}`;
  }, '');
}
