import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
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
      check(type.name, type);
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

  it('have only scalars that tools know, or can look up', () => {
    const own = Object.values(createSchema().getTypeMap())
      .filter(isScalarType)
      .filter((type) => !isSpecifiedScalarType(type));
    expect(own.map(({ name }) => name).sort()).toEqual(['Bytes', 'Date', 'DateTime', 'MunicipalityCode']);
    for (const { name, specifiedByURL } of own) {
      expect(specifiedByURL).toMatch(/^https:/);
      expect(read('schema.graphql')).toContain(`scalar ${name} @specifiedBy(url: "${specifiedByURL}")`);
    }
  });

  it('let whatever has a default be null', () => {
    const required: string[] = [];
    let defaults = 0;
    const check = (place: string, inputs: readonly { name: string; type: unknown; defaultValue?: unknown }[]) => {
      for (const { name, type, defaultValue } of inputs) {
        if (defaultValue === undefined) continue;
        defaults += 1;
        if (isNonNullType(type)) required.push(`${place}.${name}`);
      }
    };
    for (const type of Object.values(createSchema().getTypeMap())) {
      if (isInputObjectType(type)) check(type.name, Object.values(type.getFields()));
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const { name, args } of Object.values(type.getFields())) check(`${type.name}.${name}`, args);
    }
    expect(defaults).toBeGreaterThan(10);
    expect(required).toEqual([]);
  });
});
