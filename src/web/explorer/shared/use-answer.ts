import { useEffect, useState } from 'react';
import type { TypedDocumentString } from '../operations.generated';
import { type Answer, AskError, ask } from './ask';

/** Where a question stands. What was answered before is shown while it is asked again, so that going back shows no gap. */
export interface Asked<Data> {
  answer?: Answer<Data>;
  error?: AskError;
  /** Asks again. */
  retry: () => void;
}

/** What was answered since the page was loaded, by question and variables. */
const answers = new Map<string, Answer<unknown>>();

/** Asks everything anew: what came may be what cannot be shown. */
export const forgetAnswers = (): void => answers.clear();

/** Asks when it is first drawn and when the variables change; with null for variables it does not ask. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables> | string,
  variables: Variables | null,
): Asked<Data> {
  const key = `${document}${JSON.stringify(variables)}`;
  const [settled, setSettled] = useState<{ key: string; answer?: Answer<Data>; error?: AskError }>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for document and variables, and another attempt asks anew.
  useEffect(() => {
    if (variables === null) return;
    let isWanted = true;
    ask(document, variables)
      .then((answer) => {
        answers.set(key, answer);
        if (isWanted) setSettled({ key, answer });
      })
      .catch((error) => {
        if (isWanted)
          setSettled({
            key,
            error: error instanceof AskError ? error : new AskError('refused', { ja: `${error}`, en: `${error}` }),
          });
      });
    return () => {
      isWanted = false;
    };
  }, [key, attempt]);

  const retry = () => {
    setSettled(undefined);
    setAttempt(attempt + 1);
  };
  if (settled?.key === key) return { answer: settled.answer, error: settled.error, retry };
  return { answer: answers.get(key) as Answer<Data> | undefined, retry };
}
