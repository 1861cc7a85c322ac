import { describe, expect, it } from 'vitest';
import { type Turn, Turns } from '../../src/domain/turns.js';

describe('turns', () => {
  it('are taken so many at once, the others in the order they came', async () => {
    const turns = new Turns(2);
    const begun: number[] = [];
    const given: Turn[] = [];
    for (const number of [1, 2, 3, 4]) {
      turns.take().then((turn) => {
        begun.push(number);
        given.push(turn);
      });
    }
    await Promise.resolve();
    expect(begun).toEqual([1, 2]);
    given[1]?.();
    // A turn that is given back once more is nobody else's.
    given[1]?.();
    await new Promise(setImmediate);
    expect(begun).toEqual([1, 2, 3]);
    for (const turn of given) turn();
    await new Promise(setImmediate);
    expect(begun).toEqual([1, 2, 3, 4]);
    expect(turns.isIdle).toBe(false);
    for (const turn of given) turn();
    expect(turns.isIdle).toBe(true);
  });

  it('are full when the line is as long as it may be', async () => {
    const turns = new Turns(1, 1);
    const turn = await turns.take();
    expect(turns.isFull).toBe(false);
    const next = turns.take();
    expect(turns.isFull).toBe(true);
    turn();
    (await next)();
    expect([turns.isFull, turns.isIdle]).toEqual([false, true]);
  });
});
