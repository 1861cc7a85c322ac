import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { KASHIWA } from '../support/global-setup.js';
import { keikaku } from '../support/keikaku.js';

const ESC = '\u001b';
const NAME = `a${ESC}]0;owned${String.fromCharCode(7)}\n${ESC}[2Jb.yaml`;
const SHOWN = 'a\\u001b]0;owned\\u0007\\u000a\\u001b[2Jb.yaml';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keikaku-names-'));
  await copyFile(KASHIWA, join(folder, NAME));
  await writeFile(join(folder, `wrong-${NAME}`), 'key: 1\n');
});
afterAll(() => rm(folder, { recursive: true }));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

it.each([
  ['a valid document', () => ['validate', join(folder, NAME)], 0, SHOWN],
  ['a wrong document', () => ['validate', join(folder, `wrong-${NAME}`)], 1, SHOWN],
  ['a missing document', () => ['import', join(folder, `none-${NAME}`)], 1, SHOWN],
  ['a missing backup', () => ['restore', join(folder, NAME)], 1, 'LOCAL_NEO4J'],
  ['an unknown command', () => [`serve${ESC}[31m`], 2, '\\u001b[31m'],
  ['an unknown option', () => ['validate', `--${ESC}[31m`], 2, '\\u001b[31m'],
  ['a wrong setting', () => ['doctor'], 1, 'INVALID_CONFIG'],
])(
  'the name of %s is printed so that a terminal obeys nothing of it',
  { timeout: 60_000 },
  async (_what, words, code, shown) => {
    const outcome = await keikaku(words(), { PORT: `${ESC}[31m`, KEIKAKU_HOME: `/proc/${ESC}[31m` });
    expect(outcome.code).toBe(code);
    const printed = outcome.stdout + outcome.stderr;
    expect(printed).not.toMatch(OBEYED);
    if (shown !== 'LOCAL_NEO4J') expect(printed).toContain(shown);
  },
);
