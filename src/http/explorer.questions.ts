import { readFile } from 'node:fs/promises';
import { PROJECT_FOLDER } from '../domain/project.folder.js';

const EXPLORER = new URL('dist/web/explorer.questions.json', PROJECT_FOLDER);

/** What the explorer asks, by name, as it was built. */
export async function explorerQuestions(): Promise<Record<string, string>> {
  return JSON.parse(await readFile(EXPLORER, 'utf8'));
}
