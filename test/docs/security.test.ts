import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('every promise of SECURITY.md names tests that exist', () => {
  const rows = readFileSync('SECURITY.md', 'utf8').match(/^\| [^|]+ \| .*`test\/.*\|$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  const files = rows.flatMap((row) => [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
