import { randomInt } from 'node:crypto';
import { LOOPBACK, portTaken } from '../port.js';

/**
 * Finds a port that is free on the loopback interface: `preferred` if it can be had, otherwise one by chance from 20000 to 29999.
 * Ports the system would choose are higher: one of those may serve an outgoing connection before Neo4j gets to take it.
 */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && !(await portTaken(preferred, LOOPBACK))) return preferred;
  for (;;) {
    const port = randomInt(20_000, 30_000);
    if (!(await portTaken(port, LOOPBACK))) return port;
  }
}
