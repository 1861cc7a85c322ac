import { expect, it } from 'vitest';
import { clientOf } from '../../src/http/client.address.js';

it.each([
  ['an address of IPv4, however it is written', ['203.0.113.7', '::ffff:203.0.113.7']],
  ['a network of IPv6', ['2001:db8:0:1::7', '2001:DB8:0000:1:2:3:4:5', '2001:db8:0:1:ffff:ffff:ffff:ffff']],
  ['another network', ['2001:db8::1', '2001:db8:0:0:9::1']],
])('%s is one client', (_what, addresses) => {
  const clients = new Set(addresses.map((ip) => clientOf({ ip })));
  expect(clients.size).toBe(1);
  expect(clients).not.toContain(clientOf({ ip: '203.0.113.8' }));
  expect(clients).not.toContain(clientOf({ ip: '2001:db8:0:2::7' }));
});
