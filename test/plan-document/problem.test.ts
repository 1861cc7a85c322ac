import { describe, expect, it } from 'vitest';
import { formatProblems, PlanDocumentError, type Problem } from '../../src/plan-document/problem.js';

const problem = (more: Partial<Problem> = {}): Problem => ({
  file: 'seed/plan.yaml',
  line: 3,
  column: 8,
  path: 'title',
  message: { ja: '文字列が空です。書いてください。', en: 'the text is empty; write it' },
  ...more,
});

const EMPTY = { ja: 'ファイルが空です。', en: 'the file is empty' };

describe('problems for people', () => {
  it('are one a line, with a count', () => {
    const report = formatProblems([problem(), problem({ line: 9, column: 1, path: '', message: EMPTY })]);
    expect(report).toBe(
      [
        'seed/plan.yaml:3:8 title: 文字列が空です。書いてください。the text is empty; write it',
        'seed/plan.yaml:9:1 ファイルが空です。the file is empty',
        '問題 2件 / 2 problems',
      ].join('\n'),
    );
  });

  it('are counted with those that are not shown', () => {
    const last = problem({ message: EMPTY, standsFor: 41 });
    expect(formatProblems([problem(), last])).toMatch(/\n問題 42件 \/ 42 problems$/);
    expect(formatProblems([problem()])).toMatch(/\n問題 1件 \/ 1 problem$/);
  });

  it('are what the error says', () => {
    const error = new PlanDocumentError([problem()]);
    expect(error.message).toBe(formatProblems([problem()]));
    expect(error.text).toEqual({
      ja: 'seed/plan.yaml:3:8 title: 文字列が空です。書いてください。\n問題 1件',
      en: 'seed/plan.yaml:3:8 title: the text is empty; write it\n1 problem',
    });
    expect(error.code).toBe('INVALID_PLAN_DOCUMENT');
  });
});
