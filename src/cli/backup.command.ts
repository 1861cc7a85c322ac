import { Command } from 'commander';
import type { Graph } from '../data/store/graph.js';
import { readBackup } from '../data/writing/backup.js';
import { KeikakuError } from '../domain/keikaku.error.js';
import { printable } from '../domain/printable.js';
import { writeBackupFile } from './backup.file.js';
import { say } from './output.js';
import { withDatabase } from './with.database.js';

const TRIES = 5;

/** `keikaku backup FILE` */
export function backupCommand(): Command {
  return new Command('backup')
    .description(
      'Write plans, recorded actuals, history and tokens (hashes) to one file, even while a server is running.',
    )
    .argument('<file>', 'the file to write; an earlier backup is replaced once this one is complete')
    .addHelpText('after', '\nExample:\n  keikaku backup keikaku-2026-04-01.backup')
    .action(async (file: string) => {
      await withDatabase((graph) => writeUndisturbed(graph, file));
      say(`${printable(file)}: バックアップしました / backed up`);
    });
}

/** Begins again where something was written meanwhile. */
async function writeUndisturbed(graph: Graph, file: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeBackupFile(file, readBackup(graph));
    } catch (error) {
      const isDisturbed = error instanceof KeikakuError && error.code === 'BACKUP_DISTURBED';
      if (!isDisturbed || attempt === TRIES) throw error;
    }
  }
}
