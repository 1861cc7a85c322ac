import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { KASHIWA } from '../support/global-setup.js';

const run = promisify(execFile);

it('the files that the image holds are enough to run', async () => {
  const copied = [...(await readFile('Dockerfile', 'utf8')).matchAll(/^COPY --from=build \/keikaku\/(\S+)/gm)];
  const image = await mkdtemp(join(tmpdir(), 'keikaku-image-'));
  try {
    for (const [, path = ''] of copied) await cp(path, join(image, path), { recursive: true });
    const keikaku = (...words: string[]) => run(process.execPath, [join(image, 'dist/program/keikaku.js'), ...words]);
    expect((await keikaku('schema')).stdout).toBe(await readFile('schema/schema.graphql', 'utf8'));
    expect((await keikaku('validate', KASHIWA)).stderr).toBe('');
  } finally {
    await rm(image, { recursive: true, force: true });
  }
});
