import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/tables/labels.js';
import { headersOf, rowsOf } from '../../src/tables/table.rows.js';
import { tableShape } from '../../src/tables/table.shape.js';

const SCHEMA = buildSchema(`
  directive @rows on FIELD
  type Query { measures: [Measure!]! any: [Node!]! }
  interface Node { id: ID! }
  type Measure implements Node { id: ID! code: String! name: String priority: Boolean indicators: [Indicator!]! issues: [Issue!]! }
  type Issue implements Node { id: ID! number: Int! summary: String! }
  type Indicator { name: String! kind: IndicatorKind! }
  enum IndicatorKind { EVALUATION REFERENCE }
`);

const table = (document: string, data: Record<string, unknown>, language: Language = 'ja') => {
  const shape = tableShape(SCHEMA, document);
  return [headersOf(shape, language), ...rowsOf(shape, data, language)];
};

describe('a table', () => {
  const document = '{ measures @rows { code name priority indicators { name kind } issues @rows { number } } }';

  it('has a row for each item of marked lists, and one cell for all items of others', () => {
    const indicators = [
      { name: '人数', kind: 'EVALUATION' },
      { name: '割合', kind: 'REFERENCE' },
    ];
    const measures = [
      { code: '1.1', name: null, priority: false, indicators, issues: [{ number: 1 }, { number: 2 }] },
      { code: '1.2', name: '二', priority: true, indicators: [], issues: [] },
    ];
    expect(table(document, { measures })).toEqual([
      ['施策番号', '施策', '重点', '指標', '指標の種類', '課題番号'],
      ['1.1', '', 'いいえ', '人数、割合', '評価指標、参考指標', 1],
      ['1.1', '', 'いいえ', '人数、割合', '評価指標、参考指標', 2],
      ['1.2', '二', 'はい', '', '', ''],
    ]);
  });

  it('says values in words, in the language of its reader', () => {
    const indicators = [{ name: '人数', kind: 'EVALUATION' }];
    const measures = [{ code: '1.1', name: '一', priority: true, indicators, issues: [] }];
    expect(table(document, { measures }, 'en')).toEqual([
      ['Measure code', 'Measure', 'Priority', 'Indicator', 'Indicator kind', 'Issue number'],
      ['1.1', '一', 'Yes', '人数', 'Evaluation', ''],
    ]);
  });

  it('has no rows where there is nothing', () => {
    expect(table(document, { measures: [] })).toHaveLength(1);
  });

  it('tells types apart that are in one list', () => {
    const any = [
      { __typename: 'Issue', summary: '課題' },
      { __typename: 'Measure', name: '施策' },
    ];
    expect(table('{ any @rows { __typename ... on Measure { name } ... on Issue { summary } } }', { any })).toEqual([
      ['施策', '課題'],
      ['', '課題'],
      ['施策', ''],
    ]);
  });

  it.each([
    ['{ any { ... on Issue { number } } }', '__typename must tell the type'],
    ['{ measures { ...named } } fragment named on Measure { code }', 'no named fragments'],
    ['{ measures { id } }', 'Measure.id has no label'],
  ])('cannot be made of %s', (wrong, message) => {
    expect(() => tableShape(SCHEMA, wrong)).toThrow(message);
  });
});
