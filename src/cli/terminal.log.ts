import { type DestinationStream, pino } from 'pino';

/** Takes log lines and writes them for people: time, level, what, and the facts beside it. JSON is for programs. */
export function terminalLog(write: (text: string) => void): DestinationStream {
  return { write: (line) => write(`${readable(JSON.parse(line))}\n`) };
}

/** A line of pino, as far as it is the same for all. */
interface Line {
  level: number;
  time: number;
  msg: string;
  err?: { stack: string };
}

function readable({ level, time, msg, err, ...facts }: Line): string {
  const clock = new Date(time).toTimeString().slice(0, 8);
  const beside = Object.entries(facts)
    .filter(([name]) => name !== 'pid' && name !== 'hostname')
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const line = [clock, pino.levels.labels[level], msg, ...beside].join(' ');
  return err ? `${line}\n${err.stack}` : line;
}
