import { afterEach, describe, expect, it, vi } from 'vitest';

// It belongs to the pages, whose modules are resolved as Vite does it.
const ASK = '../../src/web/explorer/shared/ask.ts';

describe('the pages ask', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Answers questions with these, one after the other, and counts them. */
  const answering = (...answers: unknown[]) => {
    const fetched = vi.fn(async () => ({ json: async () => answers.shift() }));
    vi.stubGlobal('fetch', fetched);
    return fetched;
  };
  const late = (code: string) => ({ errors: [{ message: 'late', extensions: { code } }] });

  it.each(['ANSWER_TIMEOUT', 'DATABASE_TIMEOUT'])('once more after %s', async (code) => {
    const { ask } = await import(ASK);
    const fetched = answering(late(code), { data: { plans: 1 } });
    expect((await ask('{ plans }', {})).data).toEqual({ plans: 1 });
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('once more when the server said that it is busy, after as long as it said', async () => {
    const { ask } = await import(ASK);
    vi.useFakeTimers();
    try {
      const busy = { errors: [{ message: 'busy', extensions: { code: 'PLANNING_BUSY', retryAfter: 8 } }] };
      const fetched = answering(busy, { data: { plans: 1 } });
      const answer = ask('{ plans }', {});
      await vi.advanceTimersByTimeAsync(7_900);
      expect(fetched).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(200);
      expect((await answer).data).toEqual({ plans: 1 });
    } finally {
      vi.useRealTimers();
    }
  });

  it('no third time', async () => {
    const { ask } = await import(ASK);
    const fetched = answering(late('ANSWER_TIMEOUT'), late('ANSWER_TIMEOUT'), { data: {} });
    await expect(ask('{ plans }', {})).rejects.toMatchObject({ reason: 'refused', code: 'ANSWER_TIMEOUT' });
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it.each(['DATABASE_UNAVAILABLE', 'UNKNOWN_ID', 'TOO_MANY_REQUESTS'])('only once after %s', async (code) => {
    const { ask } = await import(ASK);
    const fetched = answering(late(code));
    await expect(ask('{ plans }', {})).rejects.toMatchObject({ code });
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
