import { parse as parseCsv } from 'csv-parse/sync';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/data/catalogue/question.repository.js';
import { namedType } from '../../src/graphql/catalogue/question.references.js';
import { variablesOf } from '../../src/graphql/catalogue/question.variables.js';
import { createSchema } from '../../src/graphql/schema.js';
import { NOT_LOADED_LABEL, VALUE_LABELS } from '../../src/tables/labels.js';
import { headersOf } from '../../src/tables/table.rows.js';
import { type Part, tableShape } from '../../src/tables/table.shape.js';
import { ASKERS } from '../../src/web/explorer/questions/askers.js';
import { PART_LABELS, VARIABLE_LABELS } from '../../src/web/explorer/questions/variable.labels.js';
import { TestApp } from '../support/app.js';
import { QUESTION_FACTS } from './questions.facts.js';

const SCHEMA = createSchema();

describe('the catalogue of questions', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('is asked over GraphQL, at least fifteen', async () => {
    const { data } = await app.ask('{ questions { name title titleEn description descriptionEn document } }');
    expect(data.questions).toEqual(QUESTIONS);
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(15);
  });

  it('is grouped by who asks, each question once', () => {
    const grouped = ASKERS.flatMap(({ questions }): string[] => [...questions]);
    expect(grouped.sort()).toEqual(QUESTIONS.map(({ name }) => name).sort());
  });

  it('has a hand-counted answer for every question', () => {
    expect(Object.keys(QUESTION_FACTS).sort()).toEqual(QUESTIONS.map(({ name }) => name).sort());
  });

  it.each(QUESTIONS.map(({ name }) => name))('%s', async (name) => {
    const {
      variables = {},
      rows,
      first = [],
      column,
      statements,
    } = QUESTION_FACTS[name] as (typeof QUESTION_FACTS)[string];
    app.statements = [];
    const response = await fetch(`${app.url}/csv/${name}?${new URLSearchParams(variables)}`);
    const text = await response.text();
    expect({ status: response.status, text: response.ok ? '' : text }).toEqual({ status: 200, text: '' });
    const found: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    expect(found).toHaveLength(rows);
    expect(found.slice(0, first.length)).toMatchObject(first);
    if (column) expect(found.map((row) => row[column[0]])).toEqual(column[1]);
    expect({ statements: app.statements.length, names: app.statements.map((sent) => sent.name) }).toMatchObject({
      statements,
    });
  });

  describe.each(QUESTIONS.map((question) => [question.name, question] as const))('%s', (_name, { document }) => {
    const shape = tableShape(SCHEMA, document);

    it('names its columns, each once, in both languages', () => {
      for (const language of ['ja', 'en'] as const) {
        const headers = headersOf(shape, language);
        const all = [...headers, NOT_LOADED_LABEL[language === 'ja' ? 0 : 1]];
        expect(new Set(all).size).toBe(all.length);
        expect(headers.every((header) => header.trim() !== '')).toBe(true);
      }
    });

    it('has a Japanese word for every value that its cells may hold', () => {
      const values = shape.columns.flatMap(({ enumName }) => {
        const type = enumName ? SCHEMA.getType(enumName) : undefined;
        return isEnumType(type) ? type.getValues().map(({ name }) => `${enumName}.${name}`) : [];
      });
      expect(values.filter((value) => !VALUE_LABELS[value])).toEqual([]);
    });

    it('names its variables in both languages', () => {
      const names = variablesOf(document).map(({ variable }) => variable.name.value);
      // Leafing is done by who shows the answer.
      expect(names.filter((name) => name !== 'after' && !VARIABLE_LABELS[name])).toEqual([]);
      const parts = variablesOf(document).flatMap(({ type }) => {
        const input = SCHEMA.getType(namedType(type));
        return isInputObjectType(input) ? Object.keys(input.getFields()) : [];
      });
      expect(parts.filter((name) => !PART_LABELS[name])).toEqual([]);
    });

    it('tells the id of every node that it names, to go on from', () => {
      expect(withoutId(document)).toEqual([]);
    });

    it('says of which plan and municipality a row is', () => {
      const headers = headersOf(shape, 'ja');
      expect(headers).toEqual(expect.arrayContaining(['計画', '計画ID', '市町村', '市町村コード']));
      const hasSeries = headers.includes('内訳');
      expect(headers.includes('内訳ID')).toBe(hasSeries);
    });

    it('has no text as a code that a spreadsheet would bend', () => {
      const bent = shape.columns.filter(({ label, kind }) => /番号$|コード$/.test(label[0]) && kind === 'words');
      expect(bent).toEqual([]);
    });

    it('has one way to read its rows', () => {
      expect(rowLists(shape.parts)).toBeLessThanOrEqual(1);
    });
  });
});

/** The types of nodes that a document selects fields of without their id. */
function withoutId(document: string): string[] {
  const missing: string[] = [];
  const types = new TypeInfo(SCHEMA);
  const look = visitWithTypeInfo(types, {
    Field({ selectionSet }) {
      const type = getNamedType(types.getType());
      if (!selectionSet || !(isObjectType(type) || isInterfaceType(type)) || !type.getFields().id) return;
      if (!selectionSet.selections.some((one) => one.kind === 'Field' && one.name.value === 'id'))
        missing.push(type.name);
    },
  });
  visit(parse(document), look);
  return missing;
}

/** The most lists of rows that stand side by side anywhere: two would multiply each other. */
function rowLists(parts: Part[]): number {
  const beside = parts.filter(({ list, parts: inner }) => list === 'rows' || (!list && rowLists(inner) > 0)).length;
  return Math.max(beside, ...parts.map((part) => rowLists(part.parts)));
}
