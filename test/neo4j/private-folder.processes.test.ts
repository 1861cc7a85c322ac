import { chmod, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHome } from '../../src/neo4j/home.layout.js';
import { temporaryHome } from './local-neo4j.support.js';

let home: string;
beforeEach(async () => {
  home = await temporaryHome();
});
afterEach(() => rm(home, { recursive: true, force: true }));

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

it('the folder of Neo4j is its owner’s only', async () => {
  const { server } = await createHome(home);
  expect(await modeOf(server)).toBe(0o700);
});

it('that of an earlier version becomes so at the next start', async () => {
  await mkdir(join(home, 'neo4j', 'data'), { recursive: true });
  await chmod(join(home, 'neo4j'), 0o755);
  const { server } = await createHome(home);
  expect(await modeOf(server)).toBe(0o700);
});
