/** A place in the work that is under way; to be given back when it is done, once or several times. */
export type Turn = () => void;

/** So many at once; the others wait in the order they came, as long as there are not too many of them. */
export class Turns {
  private underWay = 0;
  private readonly line: ((turn: Turn) => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly longestLine = Number.POSITIVE_INFINITY,
  ) {}

  /** Whether nobody is at work and nobody waits. */
  get isIdle(): boolean {
    return this.underWay === 0;
  }

  /** Whether one who comes now is not even let into the line. */
  get isFull(): boolean {
    return this.line.length >= this.longestLine;
  }

  /** A turn, when it comes. */
  async take(): Promise<Turn> {
    if (this.underWay >= this.atOnce) return new Promise((come) => this.line.push(come));
    this.underWay += 1;
    return this.turn();
  }

  private turn(): Turn {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const next = this.line.shift();
      if (next) next(this.turn());
      else this.underWay -= 1;
    };
  }
}
