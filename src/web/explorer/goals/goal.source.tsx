import type { SourceOfGoalFragment } from '../operations.generated';
import { useSay } from '../shared/language';

/** The text that says what is said of a goal, when it was made as far as that is known, and when it was read. */
export function GoalSource({ source: { title, url, dated, opened } }: { source: SourceOfGoalFragment }) {
  const say = useSay();
  return (
    <>
      {url === null ? (
        <span lang="ja">{title}</span>
      ) : (
        <a href={url} rel="noreferrer" lang="ja">
          {title}
        </a>
      )}{' '}
      <small>
        {[dated && say('madeOn', { date: dated }), say('readOn', { date: opened })].filter(Boolean).join(' · ')}
      </small>
    </>
  );
}
