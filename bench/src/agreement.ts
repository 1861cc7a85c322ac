import { deepStrictEqual } from 'node:assert';
import { type Arena, partsOf } from './arena.js';
import { askForJson } from './contestants/http-client.js';
import type { Focus } from './plans/focus.js';
import { type WordedPart, wordingsOf } from './questions.js';
import type { Workload } from './workloads/workload.js';

/**
 * Makes sure that all contestants answer the same before anything is timed.
 *
 * @throws with the difference, line by line, where one does not, and where the answer is empty: then nothing was asked.
 */
export async function checkAgreement(workload: Workload, arena: Arena, focus: Focus): Promise<void> {
  const contestants = partsOf(arena);
  const answers = new Map<WordedPart, unknown>();
  for (const { part, request, canonical } of wordingsOf(workload, focus)) {
    // As JSON: what is not there and what is undefined are the same answer.
    const answer = canonical(await askForJson(contestants[part].port, request));
    answers.set(part, JSON.parse(JSON.stringify(answer ?? null)));
  }
  const floor = answers.get('floor');
  if (floor === null || (Array.isArray(floor) && floor.length === 0)) {
    throw new Error(`${workload.name}: the answer is empty, so it compares nothing`);
  }
  for (const [part, answer] of answers) {
    try {
      deepStrictEqual(answer, floor);
    } catch (error) {
      const { message } = error as Error;
      throw new Error(`${workload.name}: ${part} (+) does not answer what the floor (-) does\n${message}`);
    }
  }
}
