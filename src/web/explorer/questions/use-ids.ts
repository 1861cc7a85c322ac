import { useEffect, useState } from 'react';
import type { Bilingual } from '../../../domain/bilingual';
import { KeikakuError } from '../../../domain/keikaku.error';
import { withIds } from '../../../graphql/catalogue/question.references';
import { AskError, ask } from '../shared/ask';
import type { Question } from './question.panel';

interface Found {
  /** With ids where ids are wanted; absent until they are found. */
  variables?: Record<string, unknown>;
  /** Why none was found. */
  problem?: Bilingual;
}

/** The variables of a question with ids for what an address names by number or name: 3.1, 児童生徒課. */
export function useIds(question: Question, values: Record<string, unknown> | undefined): Found {
  const key = `${question.name}${JSON.stringify(values)}`;
  const [settled, setSettled] = useState<Found & { key: string }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for question and values.
  useEffect(() => {
    if (!values) return;
    let isWanted = true;
    const settle = (found: Found) => isWanted && setSettled({ key, ...found });
    withIds(ask, question, values).then(
      (variables) => settle({ variables }),
      (error) => settle({ problem: textOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return values && settled?.key === key ? settled : {};
}

/** What an error says to a person; one that says nothing is told as it is. */
function textOf(error: unknown): Bilingual {
  const said = error instanceof KeikakuError || error instanceof AskError ? error.text : undefined;
  return said ?? { ja: `${error}`, en: `${error}` };
}
