import { KeikakuError } from '../../domain/keikaku.error.js';
import { type Turn, Turns } from '../../domain/turns.js';

/** One address has so many expensive questions answered at once, so many more wait for it; the rest are told to come back. */
const AT_ONCE = 2;
const LONGEST_LINE = 20;
/** So many of all addresses: with the statements that each may have under way, they leave connections to others. */
const ALL_AT_ONCE = 8;
/** When to come back: by then the line has moved. */
export const RETRY_AFTER_SECONDS = 2;

/** Lets the expensive questions of an address be answered a few at a time, so that who asks many waits for itself. */
export class ExpensiveQuestions {
  private readonly addresses = new Map<string, Turns>();
  private readonly all = new Turns(ALL_AT_ONCE);

  /**
   * The turn of an expensive question, when it comes.
   *
   * @throws TooManyExpensiveQuestionsError where too many of this address wait.
   */
  async take(address: string): Promise<Turn> {
    const ofAddress = this.addresses.get(address) ?? new Turns(AT_ONCE, LONGEST_LINE);
    if (ofAddress.isFull) throw new TooManyExpensiveQuestionsError();
    this.addresses.set(address, ofAddress);
    const own = await ofAddress.take();
    const common = await this.all.take();
    return () => {
      common();
      own();
      if (ofAddress.isIdle) this.addresses.delete(address);
    };
  }
}

/** More expensive questions of one address wait than it may have. */
export class TooManyExpensiveQuestionsError extends KeikakuError {
  constructor() {
    super(
      'TOO_MANY_EXPENSIVE_QUESTIONS',
      {
        ja: '同じIPアドレスから、重い質問（点検・つながり・集計など）が同時に多く届いています。前の回答を待つか、`retry-after` の秒数をおいてお送りください。',
        en: 'Too many expensive queries (gaps, traces, workloads and the like) from this address at once. Wait for their responses, or for the seconds given in `retry-after`.',
      },
      { facts: { limit: AT_ONCE + LONGEST_LINE } },
    );
  }
}
