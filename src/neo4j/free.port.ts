import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Finds a free port on the loopback interface: `preferred` if it can be had, otherwise one by chance from 20000 to 29999.
 * Ports the system would choose are higher: one of those may serve an outgoing connection before Neo4j gets to take it.
 */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred))) return preferred;
  for (;;) {
    const port = randomInt(20_000, 30_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
