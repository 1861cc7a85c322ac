import type { Bilingual } from '../domain/bilingual.js';
import type { Finding } from '../plan-document/finding.js';
import type { Note } from '../plan-document/note.js';
import type { Path } from '../plan-document/path.js';
import type { WorkbookPlaces } from './workbook-places.js';

/** What is found while a workbook is read. */
export class WorkbookFindings {
  /** What is wrong with a row or sheet as a whole, which then is in no document. */
  readonly misplaced: Finding[] = [];
  readonly notes: Note[] = [];

  constructor(readonly places: WorkbookPlaces) {}

  refuse(offset: number, message: Bilingual): void {
    this.misplaced.push({ path: [], offset, message });
  }

  note(offset: number, message: Bilingual, path: Path = []): void {
    this.notes.push(this.places.problem(offset, message, path));
  }
}
