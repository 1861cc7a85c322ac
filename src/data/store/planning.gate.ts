import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { LRUCache } from 'lru-cache';
import { KeikakuError } from '../../domain/keikaku.error.js';
import type { Statement } from './cypher.js';

/** Planning takes a processor each; one is left for what is known, where there are two. */
const PLANNED_AT_A_TIME = Math.min(2, Math.max(1, availableParallelism() - 1));
/** Where there are no more than two processors, nothing is planned for so many times as long as the last took, if others ask meanwhile. */
const REST_RATIO = availableParallelism() > 2 ? 0 : 2;
/** How many texts may wait; of more, those of whoever has most of them waiting are refused. Those who wait for the same text wait for one. */
const MOST_WAITING = 64;
/** Texts that are known: fewer than the 1,000 plans that Neo4j keeps. Half of them are for those that came more than once. */
const KNOWN_TEXTS = 400;
/** A statement of whose end nothing was heard for so long is thought to have ended: its connection may be lost. */
const LONGEST_PLANNING_MS = 30_000;

/** What is called when Neo4j is done with a statement, well or not. */
type Ended = (isOk: boolean) => void;

interface Waiting {
  key: string;
  client: string;
  proceed: (ended: Ended) => void;
  refuse: (error: PlanningBusyError) => void;
}

const keys = new WeakMap<Statement, string>();

/** What a statement is known by. */
function keyOf(statement: Statement): string {
  const known = keys.get(statement);
  if (known) return known;
  const key = createHash('sha256').update(statement.text).digest('base64');
  keys.set(statement, key);
  return key;
}

/** Neo4j has more new kinds of questions to plan than it can. */
export class PlanningBusyError extends KeikakuError {
  /** @param seconds after which it is worth while to come back */
  constructor(seconds: number) {
    super(
      'PLANNING_BUSY',
      {
        ja: `初めての形の絞り込みが重なり、準備の順番が来ませんでした。${seconds}秒おいてもう一度お試しください。すでに使われている形の質問には、いつもどおり回答します。`,
        en: `Too many filters of shapes that were never asked before came at once, and this one did not get its turn. Try again in ${seconds} s. Questions of known shapes are answered as ever.`,
      },
      { facts: { retryAfter: seconds } },
    );
  }
}

/**
 * Lets few composed statements at a time through that Neo4j has to plan, which takes it a hundred times as long as running most of
 * them, and the clients take turns. What it knows never waits.
 */
export class PlanningGate {
  private readonly once = new LRUCache<string, true>({ max: KNOWN_TEXTS / 2 });
  private readonly again = new LRUCache<string, true>({ max: KNOWN_TEXTS / 2 });
  /** Those who wait by client, whose turn comes next first. */
  private readonly queues = new Map<string, Waiting[]>();
  private readonly planningFor: string[] = [];
  /** How long one took lately. */
  private usualMs = 100;
  /** When the last two clients asked for what is known. */
  private lately: { client: string; at: number }[] = [];

  constructor(
    private readonly plannedAtATime = PLANNED_AT_A_TIME,
    private readonly restRatio = REST_RATIO,
  ) {}

  /** How many texts are being planned, and how many wait. */
  get load(): { planning: number; waiting: number } {
    const waiting = new Set([...this.queues.values()].flat().map(({ key }) => key));
    return { planning: this.planningFor.length, waiting: waiting.size };
  }

  /**
   * Waits until a statement may be sent, and gives what is to be called when it has ended.
   *
   * @param client whose it is; of each client one is planned at a time. Empty for this server's own, which are not limited so.
   * @throws PlanningBusyError when its turn does not come in time, or too many wait.
   */
  async enter(statement: Statement, client: string, waitMs: number): Promise<Ended> {
    const key = statement.isComposed ? keyOf(statement) : undefined;
    if (key === undefined || this.isKnownAgain(key)) {
      this.note(client);
      return () => {};
    }
    return this.mayPlanFor(client) ? this.begin(key, client) : this.turnOf(key, client, waitMs);
  }

  /** Whether Neo4j need not plan a statement. */
  isKnown(statement: Statement): boolean {
    if (!statement.isComposed) return true;
    const key = keyOf(statement);
    return this.once.has(key) || this.again.has(key);
  }

  /** Whether a statement would not wait. */
  isFreeFor(statement: Statement, client: string): boolean {
    return this.isKnown(statement) || this.mayPlanFor(client);
  }

  private isKnownAgain(key: string): boolean {
    if (this.again.get(key)) return true;
    if (!this.once.has(key)) return false;
    this.once.delete(key);
    this.again.set(key, true);
    return true;
  }

  private mayPlanFor(client: string): boolean {
    return this.planningFor.length < this.plannedAtATime && (client === '' || !this.planningFor.includes(client));
  }

  private begin(key: string, client: string): Ended {
    this.planningFor.push(client);
    const started = performance.now();
    let isOver = false;
    const free = () => {
      this.planningFor.splice(this.planningFor.indexOf(client), 1);
      this.proceed();
    };
    const ended: Ended = (isOk) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(unheardOf);
      const tookMs = performance.now() - started;
      this.usualMs += (tookMs - this.usualMs) / 10;
      if (isOk) this.once.set(key, true);
      const restMs = this.hasOtherAsked(client, started) ? tookMs * this.restRatio : 0;
      if (restMs === 0) return free();
      this.proceed();
      setTimeout(free, restMs).unref();
    };
    const unheardOf = setTimeout(() => ended(false), LONGEST_PLANNING_MS).unref();
    return ended;
  }

  private note(client: string): void {
    // The server itself looks after its data all the time.
    if (client === '') return;
    const others = this.lately.filter((asked) => asked.client !== client);
    this.lately = [{ client, at: performance.now() }, ...others.slice(0, 1)];
  }

  private hasOtherAsked(client: string, since: number): boolean {
    return this.lately.some((asked) => asked.client !== client && asked.at >= since);
  }

  private turnOf(key: string, client: string, waitMs: number): Promise<Ended> {
    return new Promise((resolve, reject) => {
      const settled = () => {
        clearTimeout(timer);
        this.leave(waiting);
      };
      const waiting: Waiting = {
        key,
        client,
        proceed: (ended) => {
          settled();
          resolve(ended);
        },
        refuse: (error) => {
          settled();
          reject(error);
        },
      };
      const timer = setTimeout(() => waiting.refuse(this.busy()), waitMs);
      this.queues.set(client, [...(this.queues.get(client) ?? []), waiting]);
      if (this.load.waiting > MOST_WAITING) this.longestQueue().at(-1)?.refuse(this.busy());
    });
  }

  private leave(waiting: Waiting): void {
    const others = (this.queues.get(waiting.client) ?? []).filter((other) => other !== waiting);
    if (others.length > 0) this.queues.set(waiting.client, others);
    else this.queues.delete(waiting.client);
  }

  private longestQueue(): Waiting[] {
    return [...this.queues.values()].reduce((longest, queue) => (queue.length > longest.length ? queue : longest), []);
  }

  /** Lets those through whose text is known by now, and then whoever's turn it is. */
  private proceed(): void {
    const all = [...this.queues.values()].flat();
    for (const waiting of all) if (this.isKnownAgain(waiting.key)) waiting.proceed(() => {});
    for (const [client, [first]] of [...this.queues]) {
      if (!first || !this.mayPlanFor(client)) continue;
      first.proceed(this.begin(first.key, client));
      const others = this.queues.get(client);
      // Its next one waits until all others had their turn.
      this.queues.delete(client);
      if (others) this.queues.set(client, others);
    }
  }

  private busy(): PlanningBusyError {
    const { waiting } = this.load;
    const turnMs = (this.usualMs * (1 + this.restRatio)) / this.plannedAtATime;
    return new PlanningBusyError(Math.min(30, Math.ceil((turnMs * (waiting + 1)) / 1_000)));
  }
}
