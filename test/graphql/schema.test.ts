import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema, printedSchema } from '../../src/graphql/schema.js';
import { planDocumentJsonSchema } from '../../src/plan-document/json-schema.js';

const read = (file: string) => readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8');

describe('the emitted schemas', () => {
  it('are the ones of the code: otherwise run `npm run emit`', () => {
    expect(read('schema.graphql')).toBe(printedSchema());
    expect(JSON.parse(read('plan-document.schema.json'))).toEqual(planDocumentJsonSchema());
  });

  it('describe every type, field, argument, input field and enum value', () => {
    const missing: string[] = [];
    const check = (name: string, { description }: { description?: string | null }) => {
      if (!description?.trim()) missing.push(name);
    };
    for (const type of Object.values(createSchema().getTypeMap())) {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
      if (type.name !== 'Query' && type.name !== 'Mutation') check(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
      }
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      }
    }
    expect(missing).toEqual([]);
  });
});
