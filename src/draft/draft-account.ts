import type { Bilingual } from '../domain/bilingual.js';

/** Something of what a city has that a person should look at: what was not used, or was taken in a way that may be wrong. */
export interface DraftNote {
  /** Such as 一覧!C12, or 72ページ12行目. */
  at: string;
  /** What stands there. */
  text: string;
  why: Bilingual;
}

/** Keeps account of all that was read: nothing is left out or guessed without its being said. */
export class DraftAccount {
  readonly unused: DraftNote[] = [];
  readonly doubtful: DraftNote[] = [];

  leaveOut(at: string, text: string, why: Bilingual): void {
    this.unused.push({ at, text, why });
  }

  doubt(at: string, text: string, why: Bilingual): void {
    this.doubtful.push({ at, text, why });
  }
}
