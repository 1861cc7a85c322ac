import type { z } from 'zod';
import type { Finding } from '../finding.js';
import type { Path } from '../path.js';
import { type PlanDocument, planDocument } from '../plan-document.schema.js';
import { nodeAt, plainValue, type SourceNode } from '../source/source-tree.js';
import type { Loose } from './loose.js';
import { keyMessage, shapeMessage } from './shape-message.js';
import { intendedField, unknownFieldMessage } from './unknown-field-message.js';

export interface ShapeCheck {
  /** The document as the schema returns it, where its shape is right. */
  document?: PlanDocument;
  /** What of it can be read. */
  readable: Loose<PlanDocument>;
  /** Where something stands that cannot be read. */
  unreadable: Path[];
  findings: Finding[];
}

/** Checks a document against the schema, and keeps what of it can be read. */
export function checkShape(root: SourceNode): ShapeCheck {
  const value = plainValue(root);
  const { document, issues } = validate(value);
  if (document) return { document, readable: document, unreadable: [], findings: [] };
  const unreadable = issues.flatMap((issue) => unreadablePaths(issue, root));
  return {
    readable: root.kind === 'mapping' ? without(value as object, unreadable) : {},
    unreadable,
    findings: issues.flatMap((issue) => findingsOf(issue, root)),
  };
}

function validate(value: unknown): { document?: PlanDocument; issues: z.core.$ZodIssue[] } {
  try {
    const { data: document, error } = planDocument.safeParse(value);
    return { document, issues: error?.issues ?? [] };
  } catch (error) {
    // zod passes the issues of a list on as arguments, which overflow the stack beyond 100,000.
    if (!(error instanceof RangeError)) throw error;
    return {
      issues: [
        {
          code: 'custom',
          path: [],
          message: 'so much of this does not fit that it cannot be listed; is it a plan document?',
          params: { ja: '合わないところが多すぎて列挙できません。計画の文書ですか' },
          input: value,
        },
      ],
    };
  }
}

function findingsOf(issue: z.core.$ZodIssue, root: SourceNode): Finding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      path: [...path, name],
      atKey: true,
      message: () => unknownFieldMessage(path, name),
    }));
  }
  if (issue.code === 'invalid_key') return [{ path, atKey: true, message: () => keyMessage(issue) }];
  return [{ path, message: () => shapeMessage(issue, nodeAt(root, path)) }];
}

/** A misspelt field is there, but what it says is not known. */
function unreadablePaths(issue: z.core.$ZodIssue, root: SourceNode): Path[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => {
      const intended = intendedField(path, name);
      const isFree = intended !== undefined && !nodeAt(root, [...path, intended]);
      return [...path, isFree ? intended : name];
    });
  }
  return [path];
}

/** Sets what stands at the paths to undefined. */
function without(value: object, paths: Path[]): Loose<PlanDocument> {
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce<unknown>((at, segment) => at && (at as never)[segment], value);
    if (typeof parent === 'object' && parent !== null) Object.assign(parent, { [path.at(-1) as string]: undefined });
  }
  return value as Loose<PlanDocument>;
}
