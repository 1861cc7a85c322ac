import type { Bilingual } from '../../domain/bilingual.js';
import { formatPath, type Path } from '../path.js';
import { PlanDocumentError, type Problem } from '../problem.js';
import type { Places } from './places.js';

/** The text of a document, and where in the file a place in it stands. */
export class SourceText implements Places {
  private starts: number[] | undefined;

  /**
   * @param file the name under which problems are reported
   * @param text without a byte order mark
   */
  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  /** How many lines there are. */
  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The line of an offset, counted from 1. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.lineStarts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  saidAt(offset: number): Bilingual {
    const line = this.lineAt(offset);
    return { ja: `${line}行目`, en: `line ${line}` };
  }

  /** The text of a line, with its line break. */
  lineText(line: number): string {
    return this.text.slice(this.lineStarts[line - 1], this.lineStarts[line]);
  }

  problem(offset: number, message: Bilingual, path: Path = []): Problem {
    const line = this.lineAt(offset);
    const column = offset - (this.lineStarts[line - 1] as number) + 1;
    return { file: this.file, line, column, path: formatPath(path), message };
  }

  /** Gives the document up for one reason. */
  refuse(offset: number, message: Bilingual): never {
    throw new PlanDocumentError([this.problem(offset, message)]);
  }

  private get lineStarts(): number[] {
    if (this.starts === undefined) {
      this.starts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) {
        this.starts.push(at + 1);
      }
    }
    return this.starts;
  }
}
