import type { Contestant } from '../contestants/contestant.js';
import { type Asked, askAnyway } from '../measure/asked.js';
import { Random } from '../plans/random.js';
import type { Asks, Mixture } from './mixture.js';

/** How many ask at once, each the next question when the last is answered. */
export const CLIENTS = 50;

/** Has the clients ask for a while, shared out among the servers; gives how their requests ended. */
export async function askTogether(
  servers: readonly Contestant[],
  asks: Asks,
  mixture: Mixture,
  seconds: number,
): Promise<Pick<Asked, 'ms' | 'code'>[]> {
  const end = performance.now() + seconds * 1_000;
  const ended: Pick<Asked, 'ms' | 'code'>[] = [];
  const client = async (number: number) => {
    const random = new Random(number);
    const { port } = servers[number % servers.length] as Contestant;
    while (performance.now() < end) {
      const request = { ...mixture.next(asks, random), headers: { 'x-forwarded-for': addressOf(number) } };
      const { ms, code } = await askAnyway(port, request);
      ended.push({ ms, ...(code && { code }) });
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
  return ended;
}

/** Each has an address of its own, as readers have: how much one address may ask at once is not measured here. */
const addressOf = (client: number) => `10.3.0.${client}`;
