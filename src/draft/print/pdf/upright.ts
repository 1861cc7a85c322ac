import { turnedBack, turnedBox } from './geometry.js';
import type { PageMarks } from './page-marks.js';
import type { Rule } from './rules.js';

/** The page as its letters are read: where most of them are turned, such as a wide table on a high page, it is turned back. */
export function upright(marks: PageMarks): PageMarks {
  const turn = [90, 180, 270].find((degrees) => {
    return marks.letters.filter((letter) => letter.turn === degrees).length > marks.letters.length * 0.6;
  });
  if (turn === undefined) return marks;
  const paper = turnedBox({ left: 0, right: marks.width, top: 0, bottom: marks.height }, -turn);
  return {
    width: paper.right - paper.left,
    height: paper.bottom - paper.top,
    // A letter is measured in the page turned back by its own turn about the old corner: from there to the new one.
    letters: marks.letters.map((letter) => {
      const rest = (letter.turn - turn + 360) % 360;
      const corner = turnedBack({ x: paper.left, y: paper.top }, rest);
      return {
        ...letter,
        turn: rest,
        left: letter.left - corner.x,
        right: letter.right - corner.x,
        baseline: letter.baseline - corner.y,
      };
    }),
    shades: marks.shades.map((shade) => {
      const { left, right, top, bottom } = turnedBox(shade, -turn);
      return { left: left - paper.left, right: right - paper.left, top: top - paper.top, bottom: bottom - paper.top };
    }),
    rules: marks.rules.map((rule) => turnedRule(rule, turn, paper.left, paper.top)),
  };
}

function turnedRule({ isVertical, at, from, to }: Rule, turn: number, left: number, top: number): Rule {
  const line = isVertical
    ? { left: at, right: at, top: from, bottom: to }
    : { left: from, right: to, top: at, bottom: at };
  const box = turnedBox(line, -turn);
  const isUpright = isVertical === (turn === 180);
  return isUpright
    ? { isVertical: true, at: box.left - left, from: box.top - top, to: box.bottom - top }
    : { isVertical: false, at: box.top - top, from: box.left - left, to: box.right - left };
}
