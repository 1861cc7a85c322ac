import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Transform } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** What a stretch of network does to what is sent over it. */
export type Fault =
  /** Connections are reset as soon as they are made. */
  | { kind: 'reset' }
  /** Nothing gets through, and nobody is told. */
  | { kind: 'black hole' }
  /** All that is sent takes so long. */
  | { kind: 'latency'; ms: number }
  /** Each connection is cut when so many bytes have come back from the database. */
  | { kind: 'cut'; afterBytes: number };

/** A place in what is sent: behind so many bytes, before that COMMIT, before the answer to it, or before what is sent after that. */
export type Point = { bytes: number } | { commit: number } | { answer: number } | { after: number };

/** COMMIT as Bolt sends it: a chunk of two bytes, a structure without fields, and the end of the message. */
export const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A stretch of network between driver and database that a test can take away, spoil and bring back. */
export class TcpProxy {
  private readonly sockets = new Set<Socket>();
  /** How many connections were closed by who had made them. */
  closed = 0;
  private server?: Server;
  private port = 0;
  /** What is wrong with it, for connections there are as for new ones. */
  fault: Fault | undefined;
  /** What was sent to the database since the last {@link swallowFrom}. */
  sent = { bytes: 0, commits: 0 };
  private end: { point: Point; reached: () => void } | undefined;

  constructor(private readonly target: { host: string; port: number }) {}

  /** Lets connections through; on the same port as before, once it had one. */
  async open(): Promise<number> {
    const server = createServer((client) => this.relay(client));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.server = server;
    this.port = (server.address() as { port: number }).port;
    return this.port;
  }

  /** Cuts all connections and refuses new ones. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    this.drop();
    await closed;
  }

  /** Cuts all connections; new ones are let through. */
  drop(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** Lets all through up to a point; there it becomes a black hole, and this resolves. */
  swallowFrom(point: Point): Promise<void> {
    this.sent = { bytes: 0, commits: 0 };
    return new Promise((reached) => {
      this.end = { point, reached };
    });
  }

  private relay(client: Socket): void {
    if (this.fault?.kind === 'reset') {
      client.resetAndDestroy();
      return;
    }
    const upstream = connect(this.target);
    for (const socket of [client, upstream]) {
      this.sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.sockets.delete(socket));
    }
    client.pipe(this.spoiled(client)).pipe(upstream);
    upstream.pipe(this.spoiled(client, true)).pipe(client);
    client.on('end', () => {
      this.closed += 1;
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  }

  /** What one direction of a connection goes through. */
  private spoiled(client: Socket, isAnswer = false): Duplex {
    let bytes = 0;
    /** The last piece that is on its way. */
    let onItsWay: Promise<void> | undefined;
    const spoiled = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        const { fault } = this;
        if (fault?.kind === 'reset') client.resetAndDestroy();
        else if (fault?.kind === 'black hole') done();
        else if (fault?.kind === 'latency' || onItsWay) {
          // Pieces that follow each other are all on their way at once, and none overtakes another.
          const earlier = onItsWay;
          const arrives = Promise.all([earlier, fault?.kind === 'latency' && wait(fault.ms)]).then(() => {
            if (!spoiled.destroyed) spoiled.push(chunk);
            if (onItsWay === arrives) onItsWay = undefined;
          });
          onItsWay = arrives;
          done();
        } else if (fault?.kind === 'cut' && isAnswer) {
          bytes += chunk.length;
          if (bytes <= fault.afterBytes) done(null, chunk);
          else client.destroy();
        } else done(null, isAnswer ? this.answered(chunk) : this.passed(chunk));
      },
      flush: (done) => void Promise.resolve(onItsWay).then(() => done()),
    });
    return spoiled;
  }

  /** What of a piece gets to the database. */
  private passed(chunk: Buffer): Buffer {
    const commit = chunk.indexOf(COMMIT);
    const { point } = this.end ?? {};
    if (point && 'after' in point && this.sent.commits === point.after) return this.swallow(chunk, 0);
    const before = this.sent.bytes;
    this.sent.bytes += chunk.length;
    if (commit >= 0) this.sent.commits += 1;
    if (point && 'bytes' in point && this.sent.bytes > point.bytes) return this.swallow(chunk, point.bytes - before);
    if (point && 'commit' in point && this.sent.commits === point.commit) return this.swallow(chunk, commit);
    return chunk;
  }

  /** What of an answer gets back: nothing that comes after the COMMIT, when that is the point. */
  private answered(chunk: Buffer): Buffer {
    const { point } = this.end ?? {};
    return point && 'answer' in point && this.sent.commits === point.answer ? this.swallow(chunk, 0) : chunk;
  }

  private swallow(chunk: Buffer, length: number): Buffer {
    this.fault = { kind: 'black hole' };
    this.end?.reached();
    this.end = undefined;
    return chunk.subarray(0, length);
  }
}
