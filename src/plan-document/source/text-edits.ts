/** A place in the text, how many letters go there, and what comes instead. */
export interface Edit {
  offset: number;
  removed: number;
  inserted: string;
}

/** The text with all edits made, in whatever order they are given. */
export function applied(edits: readonly Edit[], text: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { offset, removed, inserted } of edits.toSorted((one, other) => one.offset - other.offset)) {
    pieces.push(text.slice(end, offset), inserted);
    end = offset + removed;
  }
  return [...pieces, text.slice(end)].join('');
}
