import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/tables/labels.js';
import {
  commonTo,
  headersOf,
  joined,
  linkedRowsOf,
  readColumns,
  rowsOf,
  spreadsheetRowsOf,
} from '../../src/tables/table.rows.js';
import { tableShape } from '../../src/tables/table.shape.js';

const SCHEMA = buildSchema(`
  directive @rows on FIELD
  type Query { measures: [Measure!]! indicators: [Indicator!]! figures: [Figure!]! plans: [Plan!]! any: [Node!]! }
  interface Node { id: ID! }
  type Municipality implements Node { id: ID! name: String }
  type Plan implements Node { id: ID! title: String municipality: Municipality! measures: [Measure!]! }
  type Measure implements Node { id: ID! inPlan: Plan code: String! name: String priority: Boolean indicators: [Indicator!]! issues: [Issue!]! }
  type Issue implements Node { id: ID! number: Int! summary: String! }
  type Figure { fiscalYear: Int value: Float }
  type Indicator { name: String! kind: IndicatorKind! count: Int inPlan: Plan }
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
      ['1.1', '', '', '人数、割合', '評価指標、参考指標', 1],
      ['1.1', '', '', '人数、割合', '評価指標、参考指標', 2],
      ['1.2', '二', '○', '', '', ''],
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

  it('says codes in words that no spreadsheet bends, in files only', () => {
    const measures = [
      { code: '3.10', name: '一', priority: true, indicators: [], issues: [{ number: 1 }] },
      { code: '3.2', name: '二', priority: true, indicators: [], issues: [] },
    ];
    const shape = tableShape(SCHEMA, document);
    expect(spreadsheetRowsOf(shape, { measures }, 'ja').map(([code]) => code)).toEqual(['施策3.10', '施策3.2']);
    expect(spreadsheetRowsOf(shape, { measures }, 'en').map(([code]) => code)).toEqual(['Measure 3.10', 'Measure 3.2']);
    expect(rowsOf(shape, { measures }, 'ja').map(([code]) => code)).toEqual(['3.10', '3.2']);
    // Each of several in one cell, and the code of a municipality with its zero.
    const plans = [{ title: '計画', municipality: { id: '011002' }, measures }];
    const listed = tableShape(SCHEMA, '{ plans @rows { measures { code } title municipality { id } } }');
    expect(spreadsheetRowsOf(listed, { plans }, 'ja')).toEqual([['施策3.10、施策3.2', '計画', 'コード011002']]);
  });

  describe('of several plans', () => {
    const shape = tableShape(
      SCHEMA,
      '{ measures @rows { id name inPlan { id title municipality { id name } } indicators { name inPlan { title } } } }',
    );
    const city = { id: '011002', name: '市' };
    const plan = { id: 'one-2024', title: '計画一', municipality: city };
    const indicators = [
      { name: '人数', inPlan: { title: '計画一' } },
      { name: '割合', inPlan: { title: '計画二' } },
    ];
    const measures = [
      { id: 'one-2024/measure/1.1', name: '一', inPlan: plan, indicators: [] },
      { id: 'one-2024/measure/1.2', name: '二', inPlan: plan, indicators },
    ];

    it('names what is asked for first, then plan and municipality, each once, then ids', () => {
      expect(headersOf(shape, 'ja')).toEqual(['施策', '指標', '計画', '市町村コード', '市町村', '施策ID', '計画ID']);
      expect(rowsOf(shape, { measures }, 'ja')).toEqual([
        ['一', '', '計画一', '011002', '市', 'one-2024/measure/1.1', 'one-2024'],
        ['二', '人数、割合', '計画一、計画二', '011002', '市', 'one-2024/measure/1.2', 'one-2024'],
      ]);
    });

    it('leaves out what tells a reader nothing, and says once what all rows have in common', () => {
      const rows = rowsOf(shape, { measures }, 'ja');
      const names = (places: number[]) => places.map((place) => headersOf(shape, 'ja')[place]);
      expect(names(readColumns(shape.columns, rows))).toEqual(['施策', '指標', '計画', '施策ID']);
      expect(commonTo(shape.columns, rows)).toEqual(['市']);
      expect(names(readColumns(shape.columns, rows.slice(0, 1)))).toEqual(['施策', '施策ID']);
      expect(commonTo(shape.columns, rows.slice(0, 1))).toEqual(['計画一', '市']);
      // Two plans of one name are told apart by their ids.
      const other = { ...measures[0], inPlan: { ...plan, id: 'two-2024' } };
      const same = rowsOf(shape, { measures: [measures[0], other] }, 'ja');
      expect(names(readColumns(shape.columns, same))).toEqual(['施策', '施策ID', '計画ID']);
    });

    it('knows which node a name is of', () => {
      const [row = []] = linkedRowsOf(shape, { measures }, 'ja');
      expect(row[0]).toEqual([{ cell: '一', id: 'one-2024/measure/1.1' }]);
      expect(row[2]).toEqual([{ cell: '計画一', id: 'one-2024' }]);
      expect(joined(row[2] ?? [])).toBe('計画一');
    });
  });

  it('tells numbers that say how much from those that say which', () => {
    const { columns } = tableShape(SCHEMA, '{ figures @rows { fiscalYear value } measures { issues { number } } }');
    expect(columns.map(({ kind }) => kind)).toEqual(['ordinal', 'quantity', 'ordinal']);
  });

  it.each([
    ['{ any { ... on Issue { number } } }', '__typename must tell the type'],
    ['{ measures { ...named } } fragment named on Measure { code }', 'no named fragments'],
    ['{ indicators { count } }', 'Indicator.count has no label'],
  ])('cannot be made of %s', (wrong, message) => {
    expect(() => tableShape(SCHEMA, wrong)).toThrow(message);
  });
});
