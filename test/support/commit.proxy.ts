import { connect, createServer, type Server, type Socket } from 'node:net';
import { COMMIT } from './tcp-proxy.js';

/** What the next commit meets on its way: it arrives and its answer is lost, or it never arrives. */
type Loss = 'ANSWER' | 'COMMIT';

/** A stretch of network between driver and Neo4j that loses connections at commit. */
export class CommitProxy {
  /** How the next commits are lost, in turn. */
  losses: Loss[] = [];
  /** The commits that were sent so far, lost or not. */
  commits = 0;
  /** Refuses new connections from the next loss on, and cuts all others. */
  staysDown = false;
  private isDown = false;
  private server?: Server;
  private readonly sockets = new Set<Socket>();

  constructor(private readonly target: { host: string; port: number }) {}

  async open(): Promise<number> {
    this.server = createServer((client) => this.connect(client));
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as { port: number }).port;
  }

  /** Lets connections through again. */
  recover(): void {
    this.isDown = false;
    this.staysDown = false;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private goDown(...kept: Socket[]): void {
    this.isDown = true;
    for (const socket of this.sockets) if (!kept.includes(socket)) socket.destroy();
  }

  private connect(client: Socket): void {
    if (this.isDown) {
      client.destroy();
      return;
    }
    const upstream = connect(this.target);
    for (const socket of [client, upstream]) {
      this.sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.sockets.delete(socket));
    }
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    let isAnswerLost = false;
    client.on('data', (data) => {
      if (data.includes(COMMIT)) {
        this.commits += 1;
        const loss = this.losses.shift();
        if (loss && this.staysDown) this.goDown(client, upstream);
        if (loss === 'COMMIT') {
          client.destroy();
          return;
        }
        isAnswerLost = loss === 'ANSWER';
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      // The answer shows that the commit is done; from here on nobody hears of it.
      if (isAnswerLost) client.destroy();
      else client.write(data);
    });
  }
}
