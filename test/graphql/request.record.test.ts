import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestRecord } from '../../src/graphql/request/request.record.js';

describe('the time of a request', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const never = new Promise<never>(() => {});

  it('is one for all that is asked on the way', async () => {
    const record = new RequestRecord('id', 1_000);
    vi.advanceTimersByTime(600);
    expect(record.leftMs).toBe(400);
    const late = record.inTime(never).catch(({ code }) => code);
    await vi.advanceTimersByTimeAsync(400);
    expect(await late).toBe('ANSWER_TIMEOUT');
    expect(() => record.onStatement({ name: 'any' })).toThrow();
    vi.advanceTimersByTime(100);
    expect(record.leftMs).toBe(0);
  });

  it('begins anew for each part of an answer that comes in parts', async () => {
    const record = new RequestRecord('id', 1_000);
    for (let part = 0; part < 3; part += 1) {
      vi.advanceTimersByTime(900);
      expect(await record.inTime(Promise.resolve(part))).toBe(part);
      record.begin();
    }
    expect(record.leftMs).toBe(1_000);
  });

  it('ends no answer that was given, when others were asked beside it', async () => {
    const record = new RequestRecord('id', 1_000);
    await Promise.all([record.inTime(Promise.resolve(1)), record.inTime(Promise.resolve(2))]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(() => record.onStatement({ name: 'any' })).not.toThrow();
  });

  it('has no end for a write', async () => {
    const record = new RequestRecord('id', 1_000);
    const stored = record.inTime(new Promise((resolve) => setTimeout(() => resolve('stored'), 3_000)));
    record.waitForEnd();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await stored).toBe('stored');
  });
});
