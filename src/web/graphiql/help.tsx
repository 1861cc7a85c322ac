import { formatShortcutForOS, KEY_MAP } from '@graphiql/react';

const runKey = formatShortcutForOS(KEY_MAP.runQuery.key, 'Cmd');

/**
 * What a first visitor has to know, below the answer, because GraphiQL itself speaks English only. The way out of the
 * editor, which takes the Tab key for itself, has to be told by WCAG 2.1.2.
 */
export function Help() {
  return (
    <>
      <p>▶ か {runKey} で実行。左上の本で説明。Ctrl-M と Tab で編集欄を出る。</p>
      <p lang="en">▶ or {runKey}: run. Book: docs. Ctrl-M, Tab: leave the editor.</p>
    </>
  );
}
