import type { ApolloServerPlugin } from '@apollo/server';
import { cut } from '../../domain/cut.js';
import { KeikakuError } from '../../domain/keikaku.error.js';
import type { Turn } from '../../domain/turns.js';
import type { Context } from './context.js';

/** A statement that was sent, and how long it took. */
export interface StatementRecord {
  name: string;
  /** When it was sent, in milliseconds since 1970. */
  startedAt: number;
  ms: number;
  /** Whether it gave rows, or an error. */
  isOk: boolean;
}

/** Of a name that a client makes up; those of the catalogue are shorter. */
const NAME_LENGTH = 64;

const now = () => performance.timeOrigin + performance.now();

/** What is known of one request, for logs and metrics; it holds no variables. */
export class RequestRecord {
  /** The name of the operation, or how it begins where it is long; null before it is known, and for one without a name. */
  operation: string | null = null;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt = now();
  /** The codes of the errors in the answer. */
  readonly codes: string[] = [];
  /** Whether its answer was kept from before, or the client holds it; null where no kept answer was looked for. */
  cache: 'hit' | 'miss' | 'not_modified' | null = null;
  /** The statements sent for it, as they ended. */
  readonly statements: StatementRecord[] = [];
  /** Why no statement is sent for it any more. */
  private end: KeikakuError | undefined;
  private isWrite = false;
  /** When the answer must be there. */
  private deadline: number;

  /**
   * @param limitMs how long an answer may take
   * @param client whose request it is, so that clients take turns; it goes to no log. Empty for this server's own.
   * @param nextTurn gives an expensive question its turn among those of the same client; at once where absent
   */
  constructor(
    readonly id: string,
    private readonly limitMs: number,
    readonly client = '',
    private readonly nextTurn: () => Promise<Turn> = async () => () => {},
  ) {
    this.deadline = performance.now() + limitMs;
  }

  /**
   * The turn of this request among the expensive ones of its address, when it comes.
   *
   * @throws TooManyExpensiveQuestionsError, or why nobody waits for the answer any more.
   */
  async takeTurn(): Promise<Turn> {
    const turn = await this.nextTurn();
    if (!this.end) return turn;
    turn();
    throw this.end;
  }

  /** How long the answer may still take. */
  get leftMs(): number {
    return Math.max(0, this.deadline - performance.now());
  }

  /** Has the time begin now: the request has been read, or the next part is asked for of an answer that comes in parts. */
  begin(): void {
    this.deadline = performance.now() + this.limitMs;
  }

  /** Notes a statement, and gives what notes its end. Throws once the answer is late, or the client gone: nobody waits for it any more. */
  readonly onStatement = ({ name }: { name: string }): ((isOk: boolean) => void) => {
    if (this.end) throw this.end;
    const startedAt = now();
    return (isOk) => {
      this.statements.push({ name, startedAt, ms: Math.round(now() - startedAt), isOk });
    };
  };

  /**
   * The answer, if it comes in time.
   *
   * @throws AnswerTimeoutError
   */
  async inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        if (this.isWrite) return;
        this.end = new AnswerTimeoutError();
        reject(this.end);
      }, this.leftMs);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Takes the time limit away. A write is waited for: half-way nobody could say whether it was stored. */
  waitForEnd(): void {
    this.isWrite = true;
  }

  /** Ends what is not a write: the client is gone. */
  abandon(): void {
    if (!this.isWrite) this.end ??= new ClientGoneError();
  }
}

/** The answer was not ready in time. */
class AnswerTimeoutError extends KeikakuError {
  constructor() {
    super('ANSWER_TIMEOUT', {
      ja: '時間内に回答できませんでした。一度に尋ねる範囲を狭めるか、数秒おいてもう一度お試しください。',
      en: 'The response was not ready in time. Request less at once, or try again in a few seconds.',
    });
  }
}

/** The client closed the connection; only the log hears of it. */
class ClientGoneError extends KeikakuError {
  constructor() {
    super('CLIENT_GONE', {
      ja: '回答の前に、クライアントが接続を切りました。',
      en: 'The client closed the connection before the response was ready.',
    });
  }
}

/** Fills in the record of a request what only GraphQL knows. */
export const recordPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { record } }) {
    return {
      async didResolveOperation({ operation, operationName }) {
        record.operation = operationName && cut(operationName, NAME_LENGTH);
        if (operation?.operation === 'mutation') record.waitForEnd();
      },
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        for (const { extensions } of body.singleResult.errors ?? []) {
          record.codes.push(String(extensions?.code));
          if (extensions?.retryAfter) http.headers.set('retry-after', String(extensions.retryAfter));
        }
      },
    };
  },
};
