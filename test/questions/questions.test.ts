import { parse as parseCsv } from 'csv-parse/sync';
import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/data/question.repository.js';
import { variablesOf } from '../../src/graphql/question.variables.js';
import { createSchema } from '../../src/graphql/schema.js';
import { NOT_LOADED_LABEL, VALUE_LABELS } from '../../src/tables/labels.js';
import { headersOf } from '../../src/tables/table.rows.js';
import { type Part, tableShape } from '../../src/tables/table.shape.js';
import { VARIABLE_LABELS } from '../../src/web/explorer/questions/variable.labels.js';
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
    });

    it('has one way to read its rows', () => {
      expect(rowLists(shape.parts)).toBeLessThanOrEqual(1);
    });
  });
});

/** The most lists of rows that stand side by side anywhere: two would multiply each other. */
function rowLists(parts: Part[]): number {
  const beside = parts.filter(({ list, parts: inner }) => list === 'rows' || (!list && rowLists(inner) > 0)).length;
  return Math.max(beside, ...parts.map((part) => rowLists(part.parts)));
}
