import { createHash, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './folder.js';

const ITERATIONS = 1024;

/**
 * Gives a new store its password before it is started the first time, as `neo4j-admin dbms set-initial-password` does.
 * So there is never a server with the well-known password neo4j, and none that a killed product left without its own.
 * A store that has users already does not read the file.
 */
export async function setInitialPassword(dataFolder: string, username: string, password: string): Promise<void> {
  const folder = join(dataFolder, 'dbms');
  await makeFolder(folder);
  await writeFile(join(folder, 'auth.ini'), initialUser(username, password), { mode: 0o600 });
}

/** The one line of `auth.ini`: name, kind of hash, hash, salt, times hashed, and no duty to change the password. */
export function initialUser(username: string, password: string, salt = randomBytes(32)): string {
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let done = 1; done < ITERATIONS; done += 1) hash = createHash('sha256').update(hash).digest();
  return `${username}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`;
}
