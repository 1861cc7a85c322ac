import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { messageIn } from '../../../domain/bilingual';
import { useAddress } from './address';
import type { AskError, NotLoaded } from './ask';
import { useLanguage, useSay } from './language';
import type { Asked } from './use-answer';

interface AnswerProps<Data> {
  asked: Asked<Data>;
  children: (data: Data) => ReactNode;
  /** The plan of which alone the answer is shown; of what else it rests on, nothing needs to be said. */
  ofPlan?: string;
  /** Whether it stands within an answer that says already what is not loaded. */
  isWithin?: boolean;
}

/** Draws an answer once it is there, what it does not rest on above it; till then, or instead, what became of the question. */
export function AnswerOf<Data>({ asked, children, ofPlan, isWithin = false }: AnswerProps<Data>) {
  const { answer, error, retry } = asked;
  const outer = useContext(NotLoadedInAnswer);
  if (error) return <Failure error={error} retry={retry} />;
  if (!answer) return <Waiting />;
  if (isWithin) return children(answer.data);
  return (
    <NotLoadedInAnswer value={answer.notLoaded.filter(({ plan }) => !ofPlan || plan === null || plan === ofPlan)}>
      <Partial said={outer} />
      {children(answer.data)}
    </NotLoadedInAnswer>
  );
}

const NotLoadedInAnswer = createContext<readonly NotLoaded[]>([]);

/** What the answer that is shown does not rest on, in words. */
export function useNotLoaded(): string[] {
  const language = useLanguage();
  return useContext(NotLoadedInAnswer).map((note) => messageIn(language, note));
}

/** Says that an answer is on its way, and after a while that it takes longer than usual. */
export function Waiting() {
  const say = useSay();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 3000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      <p>{say(isSlow ? 'slow' : 'loading')}</p>
      <div className="bones" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

/** Says what failed, and offers to try again. */
export function Failure({ error, retry }: { error: AskError; retry: () => void }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="notice failure" role="alert">
      <p>
        <strong>{say(error.reason)}</strong>
      </p>
      {error.text && (
        <p>
          {error.text[language]} {error.code && <code>{error.code}</code>}
        </p>
      )}
      <button type="button" onClick={retry}>
        {say('retry')}
      </button>
    </div>
  );
}

/** More notes than these are told when they are asked for: what they are about would stand far below. */
const MOST_NOTES = 3;

/** Where a note was told first since the page was loaded: on other views it is only marked. */
const told = new Map<string, string>();

/**
 * Says which pillars an answer does not rest on: what is not loaded is not zero. Once at length, then with a mark that tells it again; what
 * is `said` of an answer around it, not at all.
 */
function Partial({ said }: { said: readonly NotLoaded[] }) {
  const say = useSay();
  const language = useLanguage();
  const { pathname } = useAddress();
  const around = said.map((note) => messageIn(language, note));
  const messages = useNotLoaded().filter((message) => !around.includes(message));
  const isTold = messages.every((message) => (told.get(message) ?? pathname) !== pathname);
  useEffect(() => {
    for (const message of messages) if (!told.has(message)) told.set(message, pathname);
  }, [messages, pathname]);
  const notes = messages.map((message) => (
    <p className="notice partial" key={message}>
      {message}
    </p>
  ));
  if (messages.length === 0 || (messages.length <= MOST_NOTES && !isTold)) return notes;
  return (
    <details className={isTold ? 'notes told' : 'notes'}>
      <summary>{say(isTold ? 'toldPartial' : 'manyPartial')}</summary>
      {notes}
    </details>
  );
}
