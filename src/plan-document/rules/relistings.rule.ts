import type { Finding } from '../finding.js';
import { quote } from '../quote.js';
import { isUnreadable } from '../shape/loose.js';
import type { Listing, Placed, PlanView } from './plan-view.js';

/**
 * Of all listings of a program, the first is its first listing and every later one is a relisting
 * (再掲). Only where an earlier pillar is left out of the document may all be relistings.
 */
export function* relistings(plan: PlanView): Iterable<Finding> {
  const leftOut = firstPillarLeftOut(plan);
  for (const [program, listings] of listingsByProgram(plan)) {
    if (listings.some(({ node }) => isUnreadable(node, 'relisted'))) continue;
    const firstIndex = listings.findIndex(({ node }) => !node.relisted);
    const first = listings[firstIndex];
    if (!first) yield* withoutFirst(leftOut, program, listings[0] as Placed<Listing>);
    else {
      for (const { path, node } of listings.slice(0, firstIndex)) {
        const called = quote(node.program ?? program);
        yield {
          path: [...path, 'relisted'],
          message: (saidAt) => ({
            ja: `${called} の再掲が、初出（${saidAt(first.path).ja}）より前にあります。先にあるほうが初出です。ここの "relisted: true" を消し、そちらに書いてください。`,
            en: `this relisting of ${called} stands before its first listing in ${saidAt(first.path).en}; the one that stands first is the first listing: remove "relisted: true" here and write it there`,
          }),
        };
      }
      for (const { path, node } of listings.slice(firstIndex + 1)) {
        if (node.relisted) continue;
        const called = quote(node.program ?? program);
        yield {
          path: [...path, 'relisted'],
          message: (saidAt) => ({
            ja: `${called} はすでに${saidAt(first.path).ja}に掲載されているので、これは再掲です。"relisted: true" と書いてください。`,
            en: `${called} is listed in ${saidAt(first.path).en} already, so this is a relisting (再掲); write "relisted: true"`,
          }),
        };
      }
    }
  }
}

function* withoutFirst(
  leftOut: number | undefined,
  program: string,
  { path, place }: Placed<Listing>,
): Iterable<Finding> {
  const number = place?.roles.pillar ? place.roles.pillar.number : 1;
  if (number === undefined || leftOut === undefined || leftOut < number) return;
  yield {
    path: [...path, 'relisted'],
    message: {
      ja: `${quote(program)} の初出がどこにもなく、それを掲載していそうな前の柱もこの文書から省かれていません。最初に現れるところの "relisted: true" を消してください。`,
      en: `${quote(program)} is nowhere listed first, and no earlier pillar is left out of this document that could list it; remove "relisted: true" from its first listing`,
    },
  };
}

/** The number of the first printed pillar that the document leaves out, infinite where it has all; undefined where nobody can tell. */
function firstPillarLeftOut({ document, pillars, isWhole }: PlanView): number | undefined {
  const { printedPillars } = document;
  // Of an excerpt nobody can tell.
  if (!isWhole || document.excerpt !== undefined || !printedPillars || printedPillars.includes(undefined))
    return undefined;
  const loaded = new Set(pillars.map(({ number }) => number));
  return (printedPillars as number[]).reduce(
    (first, printed) => (loaded.has(printed) ? first : Math.min(first, printed)),
    Number.POSITIVE_INFINITY,
  );
}

/** The listings of each program in order; of several at one place, which is wrong already, the first. */
function listingsByProgram({ listings, declared }: PlanView): Map<string, Placed<Listing>[]> {
  const byProgram = new Map<string, Placed<Listing>[]>();
  for (const listing of listings) {
    if (listing.node.program === undefined) continue;
    const program = declared.one(listing.node.program)?.handle ?? listing.node.program;
    const others = byProgram.get(program);
    if (!others) byProgram.set(program, [listing]);
    else if (others.at(-1)?.place !== listing.place) others.push(listing);
  }
  return byProgram;
}
