import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DataVersion } from '../../src/data/store/data-version.js';
import { AnswerCache, keyOf, plainBody } from '../../src/http/answer-cache.js';

/** A repeatable stream of chance from 0 to 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('the cache of answers', () => {
  const versioned = (...versions: string[]) => {
    let reads = 0;
    const version = new DataVersion(async () => versions[Math.min(reads++, versions.length - 1)] as string);
    return { version, cache: new AnswerCache(1_000_000, version, 1_000) };
  };

  it('gives the bytes back, long ones compressed', async () => {
    const { cache } = versioned('a');
    const version = await cache.currentVersion();
    const long = JSON.stringify({ name: '障害者等社会参加・就労支援事業'.repeat(500) });
    await cache.keep('short', version, 'application/json', '{}');
    await cache.keep('long', version, 'application/json', long);
    expect((await plainBody(cache.get('short') as never)).toString()).toBe('{}');
    const kept = cache.get('long');
    expect(kept?.body.byteLength).toBeLessThan(long.length / 10);
    expect((await plainBody(kept as never)).toString()).toBe(long);
  });

  it('forgets everything when the data has another version, and keeps nothing that was begun before', async () => {
    const { cache, version } = versioned('a', 'b');
    const before = await cache.currentVersion();
    await cache.keep('kept', before, 'application/json', '{}');
    version.expire();
    await cache.currentVersion();
    await cache.keep('late', before, 'application/json', '{}');
    expect([cache.get('kept'), cache.get('late'), cache.size]).toEqual([undefined, undefined, 0]);
  });

  it('answers nothing where the database does not say in time whether anything was written', async () => {
    const cache = new AnswerCache(1_000_000, new DataVersion(() => new Promise(() => {})), 10);
    await expect(cache.currentVersion()).rejects.toThrow('in time');
  });

  it('keeps its ceiling under a mix of four times more than fits', async () => {
    const { cache } = versioned('a');
    const version = await cache.currentVersion();
    const random = chance(7);
    const plans = 4_000;
    const before = process.memoryUsage().arrayBuffers;
    let hits = 0;
    for (let request = 0; request < 20_000; request++) {
      // Zipf: the plan of rank r is asked for 1/r as often as the first.
      const plan = Math.floor(plans ** random());
      const key = keyOf(plan);
      if (cache.get(key)) hits++;
      // What does not compress, so that sizes are what they are written as: 600 to 1,400 bytes.
      else await cache.keep(key, version, 'application/json', randomBytes(300 + (plan % 400)).toString('hex'));
      expect(cache.size).toBeLessThanOrEqual(1_000_000);
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_100_000 + 8_000_000);
    expect(hits).toBeGreaterThan(5_000);
  });

  it('lets one client, however much it asks, not throw out what others asked', async () => {
    const cache = new AnswerCache(1_000_000, new DataVersion(async () => 'v'), 1_000);
    const version = await cache.currentVersion();
    const keep = (key: string, client: string, size = 2_000) =>
      cache.keep(key, version, 'text/plain', randomBytes(size / 2).toString('base64'), client);
    for (let n = 0; n < 100; n++) await keep(`mine ${n}`, 'me');
    for (let n = 0; n < 2_000; n++) await keep(`junk ${n}`, 'flood');
    const mine = Array.from({ length: 100 }, (_, n) => cache.get(`mine ${n}`)).filter(Boolean);
    expect(mine).toHaveLength(100);
    expect(cache.size).toBeGreaterThan(900_000);
    expect(cache.size).toBeLessThanOrEqual(1_000_000);
    // Others take of it what they need.
    for (let n = 0; n < 200; n++) await keep(`theirs ${n}`, `they ${n % 3}`);
    const theirs = Array.from({ length: 200 }, (_, n) => cache.get(`theirs ${n}`)).filter(Boolean);
    expect(theirs).toHaveLength(200);
  });

  it('keeps no answer that takes more than a quarter', async () => {
    const cache = new AnswerCache(100_000, new DataVersion(async () => 'v'), 1_000);
    const version = await cache.currentVersion();
    await cache.keep('small', version, 'text/plain', 'x', 'me');
    await cache.keep('large', version, 'text/plain', randomBytes(30_000).toString('hex'), 'me');
    expect([cache.get('small')?.contentType, cache.get('large')]).toEqual(['text/plain', undefined]);
  });

  it('forgets who asked with what was kept', async () => {
    const cache = new AnswerCache(100_000, new DataVersion(async () => 'v'), 1_000);
    const version = await cache.currentVersion();
    for (let n = 0; n < 5_000; n++) await cache.keep(`${n}`, version, 'text/plain', 'x', `client ${n}`);
    const { shares } = cache as unknown as { shares: Map<string, unknown> };
    expect(shares.size).toBe(cache.count);
    expect(cache.count).toBeLessThan(200);
  });
});
