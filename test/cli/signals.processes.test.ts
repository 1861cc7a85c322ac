import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { neo4jVersion } from '../../src/neo4j/jar.folder.js';
import { LIBRARIES, removeHome, serverPid, temporaryHome, until } from '../neo4j/local-neo4j.support.js';
import { KASHIWA } from '../support/global-setup.js';

const MAIN = fileURLToPath(new URL('../../dist/program/keikaku.js', import.meta.url));
const STOP_SIGNAL = new URL('../../dist/cli/stop-signal.js', import.meta.url).href;

describe('two signals for one', () => {
  let home: string;
  beforeEach(async () => {
    home = await temporaryHome();
    await symlink(LIBRARIES, join(home, `neo4j-${neo4jVersion()}`));
  });
  afterEach(() => removeHome(home), 20_000);

  /** A command in a process group of its own, on a Neo4j of its own. */
  function start(...words: string[]) {
    const child = spawn(process.execPath, [MAIN, ...words], {
      env: { ...process.env, KEIKAKU_HOME: home, PORT: '0' },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text;
      });
    }
    return { child, printed: () => output };
  }

  const group = (child: ChildProcess, signal: NodeJS.Signals) => process.kill(-(child.pid as number), signal);

  it('serve, told to stop again after 5 ms and after a second, ends well and leaves no Neo4j', async () => {
    const { child, printed } = start('serve');
    await until(async () => printed().includes('Ctrl-C'), 120_000);
    const ended = once(child, 'close');
    group(child, 'SIGTERM');
    await wait(5);
    group(child, 'SIGTERM');
    await wait(1_000);
    child.kill('SIGINT');
    expect((await ended)[0]).toBe(0);
    expect(await serverPid(home)).toBeUndefined();
  }, 150_000);

  it('a service whose Neo4j is told to stop as well does not bring it back', async () => {
    const { child, printed } = start('serve');
    await until(async () => printed().includes('Ctrl-C'), 120_000);
    const ended = once(child, 'close');
    process.kill((await serverPid(home)) as number, 'SIGTERM');
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
    expect(await serverPid(home)).toBeUndefined();
    expect(printed()).not.toContain('starting it again');
  }, 150_000);

  it.each([
    ['import', KASHIWA],
    ['backup', 'never.backup'],
  ])(
    '%s, interrupted twice while Neo4j starts, leaves none',
    async (...words) => {
      const { child, printed } = start(...words);
      await until(async () => (await serverPid(home)) !== undefined, 60_000);
      const ended = once(child, 'close');
      group(child, 'SIGINT');
      await wait(5);
      group(child, 'SIGINT');
      expect((await ended)[0]).toBe(1);
      expect(printed()).toContain('(STOPPED)');
      expect(await serverPid(home)).toBeUndefined();
    },
    90_000,
  );
});

describe('a second signal', () => {
  const script = `import { stopSignal } from '${STOP_SIGNAL}';
    stopSignal().addEventListener('abort', () => console.log('stopping'));
    setInterval(() => {}, 1_000);
    console.log('ready');`;

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends at once from two seconds after the first on, and not before',
    async (name) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const ended = once(child, 'close');
      await once(child.stdout, 'data');
      child.kill(name);
      await wait(1_500);
      child.kill(name);
      await wait(300);
      expect(child.exitCode ?? child.signalCode).toBeNull();
      await wait(500);
      child.kill('SIGHUP');
      await wait(300);
      expect(child.exitCode ?? child.signalCode).toBeNull();
      child.kill(name);
      expect((await ended)[1]).toBe(name);
    },
  );
});
