import { readFile } from 'node:fs/promises';

/** Linux counts a process's time in hundredths of a second, on every architecture that Node runs on. */
const MS_PER_TICK = 10;

/** CPU time that a process has used up to now, all its threads, in milliseconds. */
export async function cpuTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name, in parentheses, may hold spaces; behind it utime and stime are the 12th and 13th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}
