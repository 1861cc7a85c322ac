/**
 * Whether a text is a local government code (全国地方公共団体コード): six digits, of which the last
 * is the check digit over the first five, as the Ministry of Internal Affairs defines it.
 *
 * The first five digits are weighted 6, 5, 4, 3, 2 and added; the check digit is the last digit of
 * 11 minus the remainder of that sum by 11.
 */
export function isMunicipalityCode(text: string): boolean {
  return /^\d{6}$/.test(text) && text.endsWith(checkDigit(text.slice(0, 5)));
}

/** The check digit that belongs behind the first five digits of a local government code. */
export function checkDigit(firstFive: string): string {
  const sum = [...firstFive].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}
