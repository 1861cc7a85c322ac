/** An amount of one year. */
export interface OfYear {
  year: number;
  yen: number;
}

/** The points of a line from year to year in a box, from zero up, a year that is missing left out; none for less than two years. */
export function sparkline(amounts: readonly OfYear[], width: number, height: number): [x: number, y: number][] {
  const years = amounts.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [Math.min(0, ...amounts.map(({ yen }) => yen)), Math.max(0, ...amounts.map(({ yen }) => yen))];
  if (amounts.length < 2 || first === last) return [];
  return [...amounts]
    .sort((one, other) => one.year - other.year)
    .map(({ year, yen }) => [
      ((year - first) / (last - first)) * width,
      high === low ? height : height - ((yen - low) / (high - low)) * height,
    ]);
}
