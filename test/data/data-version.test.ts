import { describe, expect, it } from 'vitest';
import { DataVersion } from '../../src/data/store/data-version.js';
import { KeptByVersion } from '../../src/data/store/kept-by-version.js';

/** Versions that are given one after the other, the last one for ever. */
function versions(...given: string[]) {
  let reads = 0;
  return new DataVersion(async () => given[Math.min(reads++, given.length - 1)] as string);
}

describe('the version of the data', () => {
  it('is looked at once for many callers, and again only after a while or a write', async () => {
    const version = versions('a', 'b');
    expect(version.fresh).toBeUndefined();
    expect(await Promise.all([version.current(), version.current()])).toEqual(['a', 'a']);
    expect(await version.current()).toBe('a');
    expect([version.fresh, version.checks]).toEqual(['a', 1]);
    version.expire();
    expect(version.fresh).toBeUndefined();
    expect(await version.current()).toBe('b');
  });

  it('is looked at again for who takes none that is a moment old', async () => {
    const version = versions('a', 'b');
    expect(await version.current()).toBe('a');
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect(await version.current(0)).toBe('b');
  });

  it('is not taken for fresh where it was asked for before a write', async () => {
    const reads: ((version: string) => void)[] = [];
    const version = new DataVersion(() => new Promise((resolve) => reads.push(resolve)));
    const early = version.current();
    version.expire();
    const late = version.current();
    reads[1]?.('after');
    reads[0]?.('before');
    expect(await late).toBe('after');
    await early;
    expect(await version.current()).toBe('after');
    expect(reads).toHaveLength(2);
  });
});

describe('what is kept by the version', () => {
  it('is read once for many callers, and again only when something was written', async () => {
    const version = versions('a', 'a', 'b');
    let readings = 0;
    const kept = new KeptByVersion(version, async () => ++readings);
    expect(await Promise.all([kept.current(), kept.current()])).toEqual([1, 1]);
    version.expire();
    expect(await kept.current()).toBe(1);
    version.expire();
    expect(await kept.current()).toBe(2);
  });

  it('is read again where it could not be', async () => {
    let isUp = false;
    const kept = new KeptByVersion(versions('a'), async () => {
      if (!isUp) throw new Error('down');
      return 'up';
    });
    await expect(kept.current()).rejects.toThrow('down');
    isUp = true;
    expect(await kept.current()).toBe('up');
  });
});
