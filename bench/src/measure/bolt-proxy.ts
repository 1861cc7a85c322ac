import { connect as connectTo, createServer, type Socket } from 'node:net';
import type { Cleanup } from '../cleanup.js';
import type { Address } from '../database/bench-database.js';
import { BoltStream, endOfClientHandshake, endOfServerHandshake } from './bolt-stream.js';
import { readStructure } from './packstream.js';

const RUN = 0x10;
const RECORD = 0x71;

export interface SentStatement {
  cypher: string;
  parameters: Record<string, unknown>;
}

/** What went over Bolt while somebody watched. */
export interface BoltTraffic {
  statements: SentStatement[];
  /** How often the client waited for the server. */
  roundTrips: number;
  rows: number;
}

/** Stands between a program and its Neo4j and tells what they say: the same way for every program, whatever is in it. */
export interface BoltProxy {
  address: Address;
  /** What goes over it while `work` runs. */
  watch(work: () => Promise<unknown>): Promise<BoltTraffic>;
}

export async function startBoltProxy({ uri, ...login }: Address, cleanup: Cleanup): Promise<BoltProxy> {
  const server = new URL(uri);
  const sockets = new Set<Socket>();
  let traffic = nothing();

  const proxy = createServer((client) => {
    const upstream = connectTo(Number(server.port), server.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      // One side's end is the other's; what broke is told by the driver.
      socket.on('error', () => {});
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
        sockets.delete(socket);
      });
    }
    let isAnswered = true;
    const asked = new BoltStream(endOfClientHandshake, (message) => {
      if (message[1] !== RUN) return;
      const [cypher, parameters] = readStructure(message).fields as [string, Record<string, unknown>];
      traffic.statements.push({ cypher, parameters });
    });
    const answered = new BoltStream(endOfServerHandshake, (message) => {
      if (message[1] === RECORD) traffic.rows += 1;
    });
    client.on('data', (data: Buffer) => {
      if (isAnswered) traffic.roundTrips += 1;
      isAnswered = false;
      asked.push(data);
      upstream.write(data);
    });
    upstream.on('data', (data: Buffer) => {
      isAnswered = true;
      answered.push(data);
      client.write(data);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  cleanup.defer(() => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });
  const { port } = proxy.address() as { port: number };
  return {
    address: { uri: `bolt://127.0.0.1:${port}`, ...login },
    async watch(work) {
      traffic = nothing();
      await work();
      return traffic;
    },
  };
}

const nothing = (): BoltTraffic => ({ statements: [], roundTrips: 0, rows: 0 });
