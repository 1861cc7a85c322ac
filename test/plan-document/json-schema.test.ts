import { describe, expect, it } from 'vitest';
import { planDocumentJsonSchema } from '../../src/plan-document/json-schema.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';

describe('the JSON Schema', () => {
  const schema = planDocumentJsonSchema();

  it('is a draft-7 schema of a plan document', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'urn:keikaku-graph:plan-document',
      title: 'Plan document',
      type: 'object',
      additionalProperties: false,
    });
  });

  it('has the fields that a document has', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(
      expect.arrayContaining(Object.keys(smallPlanDocument().document)),
    );
    expect(schema.required).toEqual(['key', 'title', 'municipality']);
  });

  it('describes every field, for editors to show', () => {
    const bare: string[] = [];
    const visit = (part: typeof schema, path: string) => {
      for (const [name, field] of Object.entries(part.properties ?? {})) {
        if (!field.description) bare.push(`${path}.${name}`);
        visit(field, `${path}.${name}`);
      }
      if (part.items) visit(part.items, `${path}[]`);
      if (part.additionalProperties) visit(part.additionalProperties, `${path}.*`);
    };
    visit(schema, '');
    expect(bare).toEqual([]);
  });
});
