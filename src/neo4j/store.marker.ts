import { access, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// Neo4j that is killed while it makes its two databases leaves some of their files, and never starts with them again.
// So a store counts only once a server has answered with it; before that there cannot be anything in it.

/**
 * Makes room for a new store unless the one there is complete. What was left half-made is kept beside it
 * as `data.unfinished`, in case somebody put data there by hand.
 */
export async function setAsideUnfinishedStore(dataFolder: string): Promise<void> {
  if ((await exists(marker(dataFolder))) || !(await exists(dataFolder))) return;
  const aside = `${dataFolder}.unfinished`;
  await rm(aside, { recursive: true, force: true });
  await rename(dataFolder, aside);
}

/** To be called when a server has answered with this store. */
export async function markStoreComplete(dataFolder: string): Promise<void> {
  await writeFile(marker(dataFolder), 'Keikaku: a Neo4j has answered with this store.\n');
}

function marker(dataFolder: string): string {
  return join(dataFolder, 'keikaku-complete');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
