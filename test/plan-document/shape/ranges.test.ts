import { describe, expect, it } from 'vitest';
import { type JsonSchema, planDocumentJsonSchema } from '../../../src/plan-document/json-schema.js';
import { changed, expectProblems, problemsOf } from '../expect-problems.js';

const ASTRAL = '𠮷';
const VALUE = 'pillars[0].measures[0].indicators[0].series[0].baseline.value';

describe('the range of', () => {
  it.each(['.inf', '-.inf', '.nan', '1e400', '-1e400', '1e308', '1000000000000000', '-9007199254740993'])(
    'numbers leaves out %s',
    (number) => {
      const read = String(Number(number.replace('.inf', 'Infinity').replace('.nan', 'NaN')));
      const shown = number === read ? `the number ${read}` : `${number}, which is read as the number ${read}`;
      const expected = Number.isFinite(Number(read))
        ? 'a number from -999999999999999 to 999999999999999'
        : 'a number, or null where none is printed';
      expectProblems(changed(['value: 58', `value: ▲${number}`]), [
        `${VALUE}: expected ${expected}, but this is ${shown}`,
      ]);
    },
  );

  it.each(['999999999999999', '-999999999999999', '-0', '5e-324', '0.1'])('numbers holds %s', (number) => {
    expect(problemsOf(changed(['value: 58', `value: ${number}`]))).toEqual([]);
  });

  it.each(['a', '漢', ASTRAL])('names goes to 2,000 characters, also of %s', (letter) => {
    const named = (text: string) =>
      problemsOf(changed(['name: 公園課', `name: ${text}`])).map(({ message }) => message.en);
    expect(named(letter.repeat(2_000))).toEqual([]);
    expect(named(letter.repeat(2_001))).toEqual([
      expect.stringContaining('is longer than 2000 characters; shorten it'),
    ]);
  });

  it('names does not depend on how JSON writes them', () => {
    expect(problemsOf(changed(['name: 公園課', `name: "${'\\ud842\\udfb7'.repeat(2_000)}"`]))).toEqual([]);
    expect(problemsOf(changed(['name: 公園課', `name: "${'\\ud842\\udfb7'.repeat(2_001)}"`]))).toHaveLength(1);
  });

  it('summaries goes to 10,000 characters, of what is beside a number to 1,000', () => {
    const lengths: [string, string, number][] = [
      ['summary: 工賃が低い。', 'summary', 10_000],
      ['note: 年度途中の数。', 'note', 1_000],
      ['printed: 下位', 'printed', 1_000],
    ];
    for (const [found, field, longest] of lengths) {
      expect(problemsOf(changed([found, `${field}: ${ASTRAL.repeat(longest)}`]))).toEqual([]);
      expect(problemsOf(changed([found, `${field}: ${ASTRAL.repeat(longest + 1)}`]))).toHaveLength(1);
    }
  });

  it('every text and number stands in the JSON Schema', () => {
    const open: string[] = [];
    const visit = (part: JsonSchema & { maxLength?: number; pattern?: string }, path: string) => {
      const types = [part.type].flat();
      if (types.includes('string') && !part.enum && part.maxLength === undefined && !part.pattern) open.push(path);
      if (types.includes('number') || types.includes('integer')) {
        if (part.minimum === undefined || part.maximum === undefined) open.push(path);
      }
      for (const [name, field] of Object.entries(part.properties ?? {})) visit(field, `${path}.${name}`);
      if (part.items) visit(part.items, `${path}[]`);
      if (part.additionalProperties) visit(part.additionalProperties, `${path}.*`);
    };
    visit(planDocumentJsonSchema(), '');
    expect(open).toEqual([]);
  });
});
