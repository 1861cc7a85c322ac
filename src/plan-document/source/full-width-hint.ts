import type { Bilingual } from '../../domain/bilingual.js';

/** Says which sign of a text that should not be text is full-width: it looks right, and is a letter to YAML. */
export function fullWidthHint(text: string): Bilingual {
  const sign = /[：，、［］｛｝＃－”“’‘　]/.exec(text)?.[0];
  if (sign === undefined) return { ja: '', en: '' };
  return sign === '　'
    ? { ja: 'ここに全角の空白があります。', en: '; there is a full-width space here' }
    : {
        ja: `ここの ${sign} は全角です。記号として働くのは半角だけです。`,
        en: `; the ${sign} here is full-width: only half-width signs count`,
      };
}

/** The same for a line that is not YAML: of all signs only those that are not part of its text. */
export function fullWidthLineHint(line: string): Bilingual {
  const [structure = ''] = /^[\s　]*(- )?["\w-]*[：　]?/.exec(line) ?? [];
  return fullWidthHint(structure);
}
