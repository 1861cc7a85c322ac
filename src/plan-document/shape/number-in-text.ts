const ERAS: Record<string, number> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

/** No number is so long, with its sign, commas and unit. */
const LONGEST = 40;

/**
 * The number in a text such as "58", "１１，４２６円", "2024年度" or "令和6年度", as it is to be written;
 * undefined where there is none.
 */
export function numberInText(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.normalize('NFKC').replaceAll(/[,_\s]/g, '');
  const [, era = '', year = ''] = /^(令和|平成|[RH])(\d+|元)(?:年度?)?$/.exec(plain) ?? [];
  if (ERAS[era] !== undefined) return String(ERAS[era] + (year === '元' ? 1 : Number(year)));
  const [, sign, digits] = /^([-−△▲]?)(\d+(?:\.\d+)?)[^\d.]{0,8}$/.exec(plain) ?? [];
  return digits === undefined ? undefined : `${sign === '' ? '' : '-'}${digits.replace(/^0+(?=\d)/, '')}`;
}

/** A cell printed as a dash has no number. */
export function isDash(text: string): boolean {
  return /^[-－―ー—–−‐]$/.test(text.trim());
}
