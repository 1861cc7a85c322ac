import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projection, statement, statementNames } from '../../src/data/store/cypher.js';

const source = new URL('../../src/data/', import.meta.url);

describe('the statements of cypher/', () => {
  it('carry their name and their projection', () => {
    const { text } = statement('measure.byPillars');
    expect(text).toMatch(/^\/\/ measure\.byPillars\n/);
    expect(text).toContain('measure { .id, .numbers');
    expect(text).not.toContain('measure(measure)');
  });

  it('fail at start when a name is wrong', () => {
    expect(() => statement('measure.byNobody')).toThrow('No statement "measure.byNobody"');
    expect(() => projection('nobody', 'x')).toThrow('No projection "nobody"');
  });

  it('are all used', () => {
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, source), 'utf8'))
      .join('\n');
    const unused = statementNames().filter((name) => !name.startsWith('constraints.') && !code.includes(`'${name}'`));
    expect(unused).toEqual([]);
  });
});
