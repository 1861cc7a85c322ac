import { type Bilingual, inBothLanguages, type Messages } from '../domain/bilingual.js';
import { KeikakuError } from '../domain/keikaku.error.js';
import { printable } from '../domain/printable.js';

/** Something wrong in a plan document, for a person: where it is, and what would be right. */
export interface Problem {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units, as editors count. */
  column: number;
  /** Such as `pillars[0].measures[1].name`; empty where the whole file is meant. */
  path: string;
  /** The cell, where it stands in a workbook; line and column are then those of the sheet. */
  cell?: { sheet: string; name: string; header: string };
  message: Bilingual;
  /** How many problems this one stands for, where it is the last of too many. */
  standsFor?: number;
}

/** A document that is not a plan document. Its message is the whole report. */
export class PlanDocumentError extends KeikakuError {
  /** @param problems what is wrong, sorted by position */
  constructor(readonly problems: readonly Problem[]) {
    super('INVALID_PLAN_DOCUMENT', {
      ja: [...problems.map((problem) => formatProblem(problem).messageJa), counted(problems).ja].join('\n'),
      en: [...problems.map((problem) => formatProblem(problem).messageEn), counted(problems).en].join('\n'),
    });
    // One list for readers of both languages, not one behind the other.
    this.message = formatProblems(problems);
  }
}

/**
 * Writes a problem for people, as `file:line:column path: message`, which editors and terminals turn into a link, or as
 * `file 掲載!C12「ページ」: message`, as Excel calls its cells.
 */
export function formatProblem({ file, line, column, path, cell, message }: Problem): Messages {
  const place = cell
    ? `${printable(file)} ${printable(`${cell.sheet}!${cell.name}${cell.header === '' ? '' : `「${cell.header}」`}`)}:`
    : `${printable(file)}:${line}:${column}${path === '' ? '' : ` ${path}:`}`;
  return {
    message: `${place} ${inBothLanguages(message)}`,
    messageJa: `${place} ${message.ja}`,
    messageEn: `${place} ${message.en}`,
  };
}

/** Writes problems for readers of both languages, one a line; the last line counts them. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => formatProblem(problem).message);
  const { ja, en } = counted(problems);
  return [...lines, `${ja} / ${en}`].join('\n');
}

function counted(problems: readonly Problem[]): Bilingual {
  const count = problems.reduce((total, { standsFor = 1 }) => total + standsFor, 0);
  return { ja: `問題 ${count}件`, en: count === 1 ? '1 problem' : `${count} problems` };
}
