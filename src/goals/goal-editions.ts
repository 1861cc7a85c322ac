import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT_FOLDER } from '../domain/project.folder.js';
import { type GoalSource, goalEdition } from './goal-edition.schema.js';

/** An edition of the national guideline, whose goals cities set targets for. */
export interface GoalEdition {
  code: string;
  title: string;
  startFiscalYear: number;
  endFiscalYear: number;
  /** The guideline itself. */
  source: GoalSource;
}

/** A national goal. */
export interface Goal {
  code: string;
  /** The heading that it stands under. */
  heading: string;
  text: string;
  measures: string[];
  standard: string | null;
  source: GoalSource;
  edition: GoalEdition;
}

/**
 * The goals of an edition from its file.
 *
 * @param file the name that a fault is told with
 * @throws Error naming the file and everything that is wrong with it
 */
export function parseGoals(text: string, file: string): Goal[] {
  const { data, error } = goalEdition.safeParse(parse(text));
  if (!data) throw new Error(`${file} holds no edition of national goals:\n${z.prettifyError(error)}`);
  const { sources, headings, fiscalYears } = data;
  const sourceOf = (key: string) => sources[key] as GoalSource;
  const edition = {
    ...{ code: data.code, title: data.title, source: sourceOf(data.source) },
    ...{ startFiscalYear: fiscalYears.start, endFiscalYear: fiscalYears.end },
  };
  return data.goals.map(({ heading, source, ...goal }) => ({
    ...goal,
    heading: headings.names[heading - 1] as string,
    source: sourceOf(source),
    edition,
  }));
}

const FOLDER = new URL('seed/goals/', PROJECT_FOLDER);

/** The goals of seed/goals/, the latest edition first, by their codes. */
export const GOALS: ReadonlyMap<string, Goal> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => parseGoals(readFileSync(new URL(file, FOLDER), 'utf8'), `seed/goals/${file}`))
    .sort((one, other) => other.edition.startFiscalYear - one.edition.startFiscalYear)
    .map((goal) => [goal.code, goal]),
);
