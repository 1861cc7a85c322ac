import { readFileSync } from 'node:fs';

const EVERY_MS = 100;

/** The memory that a process has resident, in bytes; 0 when it is gone. */
export function residentMemory(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1_024;
  } catch {
    return 0;
  }
}

/** The most that processes had resident while something ran, each in bytes, as far as looking ten times a second tells. */
export async function mostMemoryWhile(pids: readonly number[], work: () => Promise<unknown>): Promise<number[]> {
  const most = pids.map(residentMemory);
  const look = () => {
    for (const [place, pid] of pids.entries()) most[place] = Math.max(most[place] as number, residentMemory(pid));
  };
  const looking = setInterval(look, EVERY_MS);
  try {
    await work();
    look();
  } finally {
    clearInterval(looking);
  }
  return most;
}
