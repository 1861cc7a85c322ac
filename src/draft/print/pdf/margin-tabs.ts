import { type Box, turnedBox } from './geometry.js';
import { type Line, linesOf } from './lines.js';
import type { Region } from './regions.js';
import type { Run } from './runs.js';

/** The margins at the sides, as a part of the width of a page. */
const MARGIN = 0.08;
/** On how many pages a tab is at the same place at least. */
const LEAST_PAGES = 3;
const SAME_PLACE = 4;
/** How far it is from other letters of the same height, in letters. */
const ALONE = 6;

/** A run in a margin; `distance` is that from the nearer side, because left and right pages are mirrored. */
interface Tab {
  page: number;
  run: Run;
  distance: number;
  top: number;
}

/** Takes the tabs out of the pages that tell the chapter at their sides, at the same place on several pages. */
export function takeTabs(pages: readonly { region: Region; width: number }[]): Line[][] {
  const tabs = pages.flatMap(({ region, width }, page) =>
    [region, ...region.boxes].flatMap(({ runs }) =>
      runs.filter((run) => !isInLine(run, runs)).flatMap((run) => tabOf(run, width, page)),
    ),
  );
  const recurring = tabs.filter((tab) => {
    const alike = tabs.filter((other) => {
      const isSamePlace =
        Math.abs(other.top - tab.top) <= SAME_PLACE && Math.abs(other.distance - tab.distance) <= SAME_PLACE;
      return other.run.text === tab.run.text && isSamePlace;
    });
    return new Set(alike.map(({ page }) => page)).size >= LEAST_PAGES;
  });
  const taken = new Set(recurring.map(({ run }) => run));
  for (const { region } of pages)
    for (const part of [region, ...region.boxes]) part.runs = part.runs.filter((run) => !taken.has(run));
  return pages.map((_, page) => {
    const runs = recurring.filter((tab) => tab.page === page).map(({ run }) => run);
    return [...new Set(runs.map(({ turn }) => turn))].flatMap((turn) =>
      linesOf(runs.filter((run) => run.turn === turn)),
    );
  });
}

/** Whether other letters are beside it, as beside a bullet. */
function isInLine(run: Run, runs: readonly Run[]): boolean {
  return runs.some((other) => {
    const gap = Math.max(other.left - run.right, run.left - other.right);
    const isLevel = other.turn === run.turn && Math.abs(other.baseline - run.baseline) < run.size * 0.5;
    return other !== run && isLevel && gap < run.size * ALONE;
  });
}

function tabOf(run: Run, width: number, page: number): Tab[] {
  const { left, right, top }: Box = turnedBox(run, run.turn);
  const margin = width * MARGIN;
  if (right > margin && left < width - margin) return [];
  return [{ page, run, top, distance: right <= margin ? left : width - right }];
}
