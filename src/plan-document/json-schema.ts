import { z } from 'zod';
import { planDocument } from './plan-document.schema.js';

/** The parts of a JSON Schema that describe a plan document. */
export interface JsonSchema {
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | false;
  items?: JsonSchema;
  enum?: string[];
  minimum?: number;
  maximum?: number;
}

/**
 * The JSON Schema (draft 7, which editors read) of a plan document as it is written. It tells the
 * shape only: what the rules and the check digit ask is beyond it.
 */
export function planDocumentJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(planDocument, { target: 'draft-7', io: 'input' });
  return { $schema, $id: 'urn:keikaku-graph:plan-document', ...schema } as JsonSchema;
}
