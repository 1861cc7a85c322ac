import { expect } from 'vitest';

/** A machine that runs the tests beside other things may be so many times slower than one that serves. */
const ALLOWANCE = 4;

/** Prints the worst of what was measured beside what is required, and fails where a slow machine does not explain it any more. */
export function expectWithin(requiredMs: number, what: string, times: number[]): void {
  const worst = Math.max(...times);
  console.info(
    `${what}: worst of ${times.length} ${worst.toFixed()} ms, required ${requiredMs.toLocaleString('en')} ms`,
  );
  expect(worst).toBeLessThan(requiredMs * ALLOWANCE);
}
