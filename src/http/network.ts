import { isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Whom an address stands for, as the limit of rate counts: IPv4 as it is, of IPv6 the /64 that one customer has. */
export function networkOf(address: string): string {
  const [, mapped] = MAPPED.exec(address) ?? [];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [start = '', end] = address.split('::').map((groups) => groups.split(':').filter(Boolean));
  const known = [...start, ...(end ?? [])].length;
  return [...start, ...Array(8 - known).fill('0'), ...(end ?? [])]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
