/** Says which sign of a text that should not be text is full-width: it looks right, and is a letter to YAML. */
export function fullWidthHint(text: string): string {
  const sign = /[：，、［］｛｝＃－”“’‘　]/.exec(text)?.[0];
  if (sign === undefined) return '';
  return sign === '　'
    ? '; there is a full-width space here'
    : `; the ${sign} here is full-width: only half-width signs count`;
}

/** The same for a line that is not YAML: of all signs only those that are not part of its text. */
export function fullWidthLineHint(line: string): string {
  const [structure = ''] = /^[\s　]*(- )?["\w-]*[：　]?/.exec(line) ?? [];
  return fullWidthHint(structure);
}
