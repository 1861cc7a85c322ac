import { createServer } from 'node:net';

/** Where programs of this machine look for each other; a name such as localhost leads to either. */
export const LOOPBACK = ['127.0.0.1', '::1'];

/** Why a port cannot be had. */
export interface PortTaken {
  /** The address on which it cannot. */
  address: string;
  /** EADDRINUSE when another program holds it, EACCES when this user may not. */
  code: string;
}

/**
 * The first of these addresses on which a port cannot be had; undefined when it can on all of them. A program that holds it on one
 * loopback address only would answer a part of those who look for us. An address that this machine does not have is in nobody's way.
 */
export async function portTaken(port: number, addresses: readonly string[]): Promise<PortTaken | undefined> {
  for (const address of addresses) {
    const code = await errorOfListening(port, address);
    if (code === 'EADDRINUSE' || code === 'EACCES') return { address, code };
  }
  return undefined;
}

function errorOfListening(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
