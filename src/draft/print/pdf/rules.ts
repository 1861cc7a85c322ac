/** A level or upright line that is printed on a page, in points. */
export interface Rule {
  isVertical: boolean;
  /** How far from the top, or from the left where it is upright. */
  at: number;
  from: number;
  to: number;
}

/** Lines that lie so near to each other are one. */
const NEAR = 0.9;
/** So much may be missing in a line: it is dashed, or printed cell by cell. */
const GAP = 3;
/** What is shorter parts nothing. */
const SHORTEST = 6;
/** A drawing with more lines is a map or a plan of a building. */
const MOST = 6_000;

/** Lines as a reader sees them: pieces in a row are one line, and dots and dashes that are nothing by themselves are gone. */
export function wholeRules(pieces: readonly Rule[]): Rule[] {
  const rules = [true, false].flatMap((isVertical) =>
    bandsOf(pieces.filter((piece) => piece.isVertical === isVertical)).flatMap(joined),
  );
  const whole = rules.filter(({ from, to }) => to - from >= SHORTEST);
  return whole.length > MOST ? [] : whole;
}

/** Pieces of one direction that are on one line. */
function bandsOf(pieces: readonly Rule[]): Rule[][] {
  const bands: Rule[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.at - other.at)) {
    const band = bands.at(-1);
    if (band?.[0] && piece.at - band[0].at <= NEAR) band.push(piece);
    else bands.push([piece]);
  }
  return bands;
}

function joined(band: readonly Rule[]): Rule[] {
  const rules: Rule[] = [];
  for (const piece of [...band].sort((one, other) => one.from - other.from)) {
    const last = rules.at(-1);
    if (last && piece.from <= last.to + GAP) last.to = Math.max(last.to, piece.to);
    else rules.push({ ...piece });
  }
  return rules;
}
