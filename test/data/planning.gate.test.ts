import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Statement } from '../../src/data/store/cypher.js';
import { PlanningBusyError, PlanningGate } from '../../src/data/store/planning.gate.js';

const LONG = 60_000;
const shape = (name: string): Statement => ({ name: 'program.page', text: name, isComposed: true });

/** A gate that tells in which order statements went through it; each is under way until it is ended. */
class Watched {
  readonly gate: PlanningGate;
  readonly passed: string[] = [];
  readonly refused: PlanningBusyError[] = [];
  private readonly ends = new Map<string, (isOk: boolean) => void>();

  constructor({ plannedAtATime = 2, restRatio = 0 } = {}) {
    this.gate = new PlanningGate(plannedAtATime, restRatio);
  }

  /** Comes to the gate, and gives whether that let it through at once. */
  async come(name: string, client: string, waitMs = LONG): Promise<void> {
    this.gate.enter(shape(name), client, waitMs).then(
      (ended) => {
        this.passed.push(name);
        this.ends.set(name, ended);
      },
      (error) => this.refused.push(error),
    );
    await settled();
  }

  async end(name: string, isOk = true): Promise<void> {
    this.ends.get(name)?.(isOk);
    await settled();
  }
}

/** What can happen without waiting for time has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the planning gate', () => {
  it('lets two new shapes through at a time, and the next when one has ended', async () => {
    const watched = new Watched();
    for (const name of ['a', 'b', 'c', 'd']) await watched.come(name, name);
    expect(watched.passed).toEqual(['a', 'b']);
    expect(watched.gate.load).toEqual({ planning: 2, waiting: 2 });
    await watched.end('a');
    expect(watched.passed).toEqual(['a', 'b', 'c']);
  });

  it('never has a known shape wait behind new ones', async () => {
    const watched = new Watched();
    await watched.come('known', 'x');
    await watched.end('known');
    for (let number = 0; number < 40; number++) await watched.come(`new ${number}`, `client ${number % 10}`);
    expect(watched.gate.load.waiting).toBe(38);
    await watched.come('known', 'y');
    expect(watched.passed.at(-1)).toBe('known');
  });

  it('never has a statement of cypher/ wait', async () => {
    const watched = new Watched();
    for (const name of ['a', 'b', 'c']) await watched.come(name, name);
    await watched.gate.enter({ name: 'plan.all', text: 'MATCH (plan:Plan) RETURN plan' }, 'x', LONG);
    expect(watched.gate.load).toEqual({ planning: 2, waiting: 1 });
  });

  it('does not know a shape that failed', async () => {
    const watched = new Watched();
    await watched.come('a', 'x');
    await watched.end('a', false);
    await watched.come('b', 'y');
    await watched.come('c', 'z');
    await watched.come('a', 'x');
    expect(watched.passed).toEqual(['a', 'b', 'c']);
  });

  it('plans one shape at a time for each client, and clients take turns', async () => {
    const watched = new Watched();
    for (const name of ['x1', 'x2', 'x3', 'x4']) await watched.come(name, 'x');
    expect(watched.passed).toEqual(['x1']);
    await watched.come('y1', 'y');
    expect(watched.passed).toEqual(['x1', 'y1']);
    await watched.come('z1', 'z');
    await watched.come('z2', 'z');
    await watched.end('y1');
    expect(watched.passed).toEqual(['x1', 'y1', 'z1']);
    await watched.end('x1');
    await watched.end('z1');
    expect(watched.passed).toEqual(['x1', 'y1', 'z1', 'x2', 'z2']);
  });

  it('lets all through that wait for the same shape, once it is known', async () => {
    const watched = new Watched();
    await watched.come('a', 'u');
    await watched.come('b', 'v');
    for (const client of ['x', 'y', 'z']) await watched.come('a', client);
    await watched.come('c', 'w');
    await watched.end('a');
    expect(watched.passed).toEqual(['a', 'b', 'a', 'a', 'a', 'c']);
    expect(watched.gate.load).toEqual({ planning: 2, waiting: 0 });
  });

  it('refuses the newest of whoever has most waiting, and says when to come back', async () => {
    const watched = new Watched();
    for (let number = 0; number < 200; number++) await watched.come(`x${number}`, 'x');
    expect(watched.gate.load).toEqual({ planning: 1, waiting: 64 });
    expect(watched.refused).toHaveLength(135);
    expect(watched.refused[0]).toMatchObject({ code: 'PLANNING_BUSY', facts: { retryAfter: expect.any(Number) } });
    expect(watched.refused[0]?.facts.retryAfter).toBeGreaterThanOrEqual(1);
    await watched.come('y1', 'y');
    await watched.come('y2', 'y');
    expect(watched.passed).toEqual(['x0', 'y1']);
    expect(watched.refused).toHaveLength(136);
    await watched.end('y1');
    expect(watched.passed.at(-1)).toBe('y2');
  });

  it('refuses what waits longer than it may', async () => {
    const watched = new Watched();
    await watched.come('a', 'x');
    await expect(watched.gate.enter(shape('b'), 'x', 1)).rejects.toThrow(PlanningBusyError);
    expect(watched.gate.load).toEqual({ planning: 1, waiting: 0 });
  });

  it('forgets shapes that come once before those that come again', async () => {
    const watched = new Watched();
    const pass = async (name: string) => (await watched.gate.enter(shape(name), '', LONG))(true);
    await pass('often');
    await pass('often');
    for (let number = 0; number < 2_000; number++) await pass(`once ${number}`);
    await watched.come('a', 'x');
    await watched.come('b', 'y');
    await watched.come('often', 'z');
    await watched.come('once 0', 'z');
    expect(watched.passed).toEqual(['a', 'b', 'often']);
  });

  describe('on a machine of few processors', () => {
    beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
    afterEach(() => vi.useRealTimers());

    it('rests after planning as long as it took and again, where others ask what is known', async () => {
      const watched = new Watched({ plannedAtATime: 1, restRatio: 2 });
      await watched.come('known', 'y');
      await watched.end('known');
      for (const name of ['a', 'b']) await watched.come(name, 'x');
      vi.advanceTimersByTime(300);
      await watched.come('known', 'y');
      await watched.end('a');
      vi.advanceTimersByTime(599);
      await settled();
      expect(watched.passed).toEqual(['known', 'a', 'known']);
      vi.advanceTimersByTime(1);
      await settled();
      expect(watched.passed).toEqual(['known', 'a', 'known', 'b']);
    });

    it('does not rest where nobody else asks', async () => {
      const watched = new Watched({ plannedAtATime: 1, restRatio: 2 });
      for (const name of ['a', 'b']) await watched.come(name, 'x');
      vi.advanceTimersByTime(300);
      await watched.end('a');
      expect(watched.passed).toEqual(['a', 'b']);
    });

    it('goes on when nothing is heard of one for half a minute', async () => {
      const watched = new Watched({ plannedAtATime: 1 });
      await watched.come('lost', 'x');
      await watched.come('next', 'x', 60_000);
      vi.advanceTimersByTime(30_000);
      await settled();
      expect(watched.passed).toEqual(['lost', 'next']);
      await watched.end('lost');
      expect(watched.gate.load).toEqual({ planning: 1, waiting: 0 });
    });
  });
});
