import { describe, expect, it } from 'vitest';
import { formatProblems, PlanDocumentError, type Problem } from '../../src/plan-document/problem.js';

const problem = (more: Partial<Problem> = {}): Problem => ({
  file: 'seed/plan.yaml',
  line: 3,
  column: 8,
  path: 'title',
  message: 'the text is empty; write it',
  ...more,
});

describe('problems for people', () => {
  it('are one a line, with a count', () => {
    const report = formatProblems([problem(), problem({ line: 9, column: 1, path: '', message: 'the file is empty' })]);
    expect(report).toBe(
      'seed/plan.yaml:3:8 title: the text is empty; write it\nseed/plan.yaml:9:1 the file is empty\n2 problems',
    );
  });

  it('are counted with those that are not shown', () => {
    const last = problem({ message: '41 more from here on are not shown; correct these first', standsFor: 41 });
    expect(formatProblems([problem(), last])).toMatch(/\n42 problems$/);
    expect(formatProblems([problem()])).toMatch(/\n1 problem$/);
  });

  it('are what the error says', () => {
    const error = new PlanDocumentError([problem()]);
    expect(error.message).toBe(formatProblems([problem()]));
    expect(error.code).toBe('INVALID_PLAN_DOCUMENT');
  });
});
