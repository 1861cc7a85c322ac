import { isIP } from 'node:net';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/** Who has one address of IPv6 has all that begin like it. */
const IPV6_SUBNET = 64;

/** What stands for a client wherever something is counted for each: its address, of IPv6 the network it is in. */
export const clientOf = ({ ip }: { ip: string }): string => normalizeIP(ip, IPV6_SUBNET);

/**
 * Has the addresses that proxies tell read as addresses, however they write them: with a port, IPv6 in brackets or with its zone. What is no address
 * (`unknown`, `_hidden`) counts as if the proxy behind it had asked itself, and so does all that stands ahead of it.
 */
export function readForwarded(http: FastifyInstance): void {
  http.addHook('onRequest', async ({ raw: { headers } }) => {
    const told = headers['x-forwarded-for'];
    if (told === undefined) return;
    const entries = String(told)
      .split(',')
      .flatMap((entry) => entry.trim() || [])
      .map(addressIn);
    headers['x-forwarded-for'] = entries.slice(entries.lastIndexOf(undefined) + 1).join(', ');
  });
}

const IN_BRACKETS = /^\[([^\]]*)\](?::\d*)?$/;
const WITH_PORT = /^([\d.]+):\d*$/;

function addressIn(entry: string): string | undefined {
  const [, inside = entry] = IN_BRACKETS.exec(entry) ?? WITH_PORT.exec(entry) ?? [];
  const [address = ''] = inside.split('%');
  return isIP(address) ? address : undefined;
}
