import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { LocalNeo4jError } from './local-neo4j.error.js';

const credentialsSchema = z.strictObject({ uri: z.string(), username: z.string(), password: z.string() });

/** How to reach a Neo4j; as a file, what lies in `neo4j.json`. */
export type Credentials = z.infer<typeof credentialsSchema>;

/**
 * Reads `neo4j.json`; undefined when there is none yet.
 *
 * @throws LocalNeo4jError LOCAL_NEO4J_PASSWORD when it is there but is not what was written: making a new one
 *   over it would lose the password of the data.
 */
export async function readCredentials(file: string): Promise<Credentials | undefined> {
  try {
    return credentialsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if ((error as NodeJS.ErrnoException).code) throw error;
    throw new LocalNeo4jError(
      'LOCAL_NEO4J_PASSWORD',
      {
        ja: `${file} を読めません。中身は {"uri", "username", "password"} だけのはずです。
これは計画グラフが起動する Neo4j のパスワードです。元の中身に戻してください。失われたときは、これを含むフォルダーを消し、
計画を取り込み直してください。`,
        en: `${file} cannot be read: it should hold {"uri", "username", "password"} and nothing else.
It has the password of the local Neo4j. Put back what it held; if that is lost, delete the folder it lies in
and load the plans again.`,
      },
      { cause: error },
    );
  }
}

/** Writes `neo4j.json`, for its owner only, in one piece: no reader ever sees half of it. */
export async function writeCredentials(file: string, credentials: Credentials): Promise<void> {
  const draft = `${file}.draft`;
  await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
}

/** A new password for the one user of the local Neo4j. */
export function generatePassword(): string {
  return randomBytes(24).toString('base64url');
}
