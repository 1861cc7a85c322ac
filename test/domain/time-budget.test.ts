import { describe, expect, it } from 'vitest';
import { timeBudget } from '../../src/domain/time-budget.js';

describe('the budget of an answer', () => {
  it('is, with five seconds, what docs/OPERATIONS.md says', () => {
    expect(timeBudget(5)).toEqual({
      answerMs: 4_500,
      statementMs: 4_000,
      versionMs: 1_000,
      acquisitionMs: 3_000,
      connectMs: 2_000,
      retryMs: 2_000,
      silenceMs: 2_500,
      documentMs: 30_000,
      documentWaitMs: 60_000,
      idleClientMs: 30_000,
    });
  });

  it.each([1, 2, 3, 4, 5, 6, 10, 60, 999])(
    'leaves no part without a limit, and none that does not fit, with %d s',
    (seconds) => {
      const { answerMs, statementMs, acquisitionMs, connectMs, retryMs, silenceMs } = timeBudget(seconds);
      for (const ms of [statementMs, acquisitionMs, connectMs, retryMs, silenceMs]) {
        expect(ms).toBeGreaterThanOrEqual(400);
        expect(ms).toBeLessThan(answerMs);
      }
      expect(answerMs).toBeLessThan(seconds * 1_000);
    },
  );
});
