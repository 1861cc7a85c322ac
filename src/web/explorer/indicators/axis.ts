/** Shares below this are drawn as large as they are: of 0.03 to 0.18 % nothing is seen against the whole. */
const SHARE_OF_WHOLE = 10;

/**
 * The numbers that an axis goes over: from zero, and for a share to the whole, so that a change looks as large as it is: from 43 to 42
 * is no fall. With room above, so that no mark is cut.
 */
export function axisFor(values: readonly number[], isShare: boolean): [low: number, high: number] {
  const low = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const high = isShare && highest >= SHARE_OF_WHOLE ? Math.max(100, highest) : highest;
  const room = (high - low || 1) * 0.15;
  return [low < 0 ? low - room : low, high + room];
}
