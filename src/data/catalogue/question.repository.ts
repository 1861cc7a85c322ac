import { readdirSync, readFileSync } from 'node:fs';
import { PROJECT_FOLDER } from '../../domain/project.folder.js';
import { parseQuestion, type Question } from '../../domain/question.js';

const FOLDER = new URL('schema/operations/', PROJECT_FOLDER);
const ENDING = '.graphql';

/** The questions of schema/operations/, by name. */
export const QUESTIONS: readonly Question[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(ENDING))
  .sort()
  .map((file) => parseQuestion(file.slice(0, -ENDING.length), readFileSync(new URL(file, FOLDER), 'utf8')));
