import { Command } from 'commander';
import { restoreBackup } from '../data/writing/backup.js';
import { printable } from '../domain/printable.js';
import { readBackupFile } from './backup.file.js';
import { say } from './output.js';
import { withDatabase } from './with.database.js';

/** `keikaku restore FILE` */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Restore a backup into an empty database, all or nothing.')
    .argument('<file>', 'a file written by `keikaku backup`')
    .addHelpText('after', '\nExample:\n  KEIKAKU_HOME=/srv/keikaku-restored keikaku restore keikaku-2026-04-01.backup')
    .action(async (file: string) => {
      const { nodes, relationships } = await withDatabase((graph) => restoreBackup(graph, () => readBackupFile(file)));
      say(`${printable(file)}: 復元しました / restored: ${nodes} nodes, ${relationships} relationships`);
    });
}
