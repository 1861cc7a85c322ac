import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

it('docs/ERRORS.md explains every error code of the source', () => {
  const source = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(`src/${file}`, root), 'utf8'))
    .join('\n');
  const codes = new Set([...source.matchAll(/(?:super|Error)\(\s*'([A-Z0-9_]+)'/g)].map(([, code]) => code));
  const documented = readFileSync(new URL('docs/ERRORS.md', root), 'utf8');
  expect(codes.size).toBeGreaterThan(15);
  expect([...codes].filter((code) => !documented.includes(`\`${code}\``))).toEqual([]);
});
