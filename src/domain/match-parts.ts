import type { NodeKind } from './plan.js';
import { type PlanContent, type PlanPart, partsOf } from './plan-part.js';
import { SimilarTexts, similarityOf } from './similarity.js';

/** By what the parts of two plans are held to be the same. */
export const PLAN_MATCHES = ['DECLARED', 'KEY', 'NAME', 'SIMILAR', 'NONE'] as const;

export type PlanMatch = (typeof PLAN_MATCHES)[number];

/** Parts of two plans that are the same thing, or a part of one plan alone. */
export interface MatchedParts {
  /** Tells it from the others of a comparison. */
  number: number;
  before: PlanPart[];
  after: PlanPart[];
  match: PlanMatch;
  /** How alike they are called; null unless that is all that speaks for it. */
  similarity: number | null;
}

/** Names this alike are proposed as one thing renamed; docs/DECISIONS.md says how it was chosen. */
export const PROPOSED_FROM = 0.4;

/** Parts that are matched together, those that others stand in before these. */
const STAGES: readonly (readonly NodeKind[])[] = [
  ['DEPARTMENT', 'COMMITTEE'],
  ['PILLAR', 'SECTION', 'MEASURE', 'INITIATIVE'],
  ['PROGRAM', 'VISION', 'EVIDENCE', 'ISSUE', 'POLICY', 'FOOTNOTE'],
  ['INDICATOR'],
];

/** Among more than so many pairs of parts of a kind that are left over nothing is proposed: it would keep others waiting, and help nobody. */
export const MOST_PAIRS = 250_000;

/** The parts of two plans in printed order, and what each was matched with. */
export interface Matching {
  before: readonly PlanPart[];
  after: readonly PlanPart[];
  of: ReadonlyMap<PlanPart, MatchedParts>;
}

/**
 * Tells which parts of two plans are the same, by the strongest sign that there is: what the newer plan declares, then keys, then
 * names. Keys that are numbers come behind names, and say something only where the names are alike, too: in another edition
 * something else may bear the number. What is left over and called alike is proposed, each part once at most, the most alike first.
 */
export function matchParts(before: PlanContent, after: PlanContent): Matching {
  const matcher = new PartMatcher(partsOf(before), partsOf(after), before.municipality === after.municipality);
  matcher.matchDeclared(before, after);
  for (const kinds of STAGES) matcher.matchStage(kinds);
  return matcher.finish();
}

class PartMatcher {
  private readonly of = new Map<PlanPart, MatchedParts>();
  private matches = 0;

  constructor(
    private readonly before: PlanPart[],
    private readonly after: PlanPart[],
    /** Keys say something within one municipality only. */
    private readonly hasKeys: boolean,
  ) {}

  /** Matches what the plans declare, whichever is the newer. A part that kept its key belongs to what became of it. */
  matchDeclared(before: PlanContent, after: PlanContent): void {
    const isReversed = startOf(before) > startOf(after);
    const groups = new Map<PlanPart, Set<PlanPart>>();
    const join = (one: PlanPart, other: PlanPart) => {
      const joined = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
      for (const part of joined) groups.set(part, joined);
    };
    for (const [plan, own, others, isNewer] of [
      [after, this.after, this.before, !isReversed],
      [before, this.before, this.after, isReversed],
    ] as const) {
      for (const [part, continued] of declared(plan, own, others)) {
        // A body is one node for both plans: what the older one says of it is about a plan before.
        if (isNewer || !isBody(part)) join(part, continued);
      }
    }
    const kept = (parts: readonly PlanPart[]) => new Map(parts.map((part) => [this.ownKeyOf(part), part]));
    for (const [parts, others] of [
      [this.before, kept(this.after)],
      [this.after, kept(this.before)],
    ] as const) {
      for (const part of parts) {
        const key = this.ownKeyOf(part);
        const same = key === null || !groups.has(part) ? undefined : others.get(key);
        if (same && !groups.has(same)) join(part, same);
      }
    }
    const of = (parts: readonly PlanPart[], group: Set<PlanPart>) => parts.filter((part) => group.has(part));
    for (const group of new Set(groups.values())) this.put(of(this.before, group), of(this.after, group), 'DECLARED');
  }

  matchStage(kinds: readonly NodeKind[]): void {
    const isOpen = (part: PlanPart) => kinds.includes(part.kind) && !this.of.has(part);
    const open = () => [this.before.filter(isOpen), this.after.filter(isOpen)] as const;
    this.pair(...open(), 'KEY', (part) => this.ownKeyOf(part));
    this.pair(...open(), 'NAME', ({ kind, wording }) => wording && `${kind} ${wording}`);
    // Places stand in places: those above are matched before those below.
    while (this.pair(...open(), 'NAME', (part) => this.nameWithin(part)) > 0);
    this.pair(...open(), 'KEY', (part) => this.keyOf(part), isAlike);
    for (const kind of kinds) {
      const [before, after] = open();
      this.propose(
        before.filter((part) => part.kind === kind),
        after.filter((part) => part.kind === kind),
      );
    }
  }

  /** What is left over is in one plan only. */
  finish(): Matching {
    for (const part of this.before) if (!this.of.has(part)) this.put([part], [], 'NONE');
    for (const part of this.after) if (!this.of.has(part)) this.put([], [part], 'NONE');
    return { before: this.before, after: this.after, of: this.of };
  }

  private put(before: PlanPart[], after: PlanPart[], match: PlanMatch, similarity: number | null = null): void {
    this.matches += 1;
    const matched = { number: this.matches, before, after, match, similarity };
    for (const part of [...before, ...after]) this.of.set(part, matched);
  }

  private keyOf({ kind, key }: PlanPart): string | null {
    return this.hasKeys ? `${kind} ${key}` : null;
  }

  /** The key of a part that is more than a number. */
  private ownKeyOf(part: PlanPart): string | null {
    return part.isNumbered ? null : this.keyOf(part);
  }

  /** The name with what it stands in; null where that is not matched. */
  private nameWithin({ kind, wording, holder }: PlanPart): string | null {
    const within = holder === null ? 0 : this.of.get(holder)?.number;
    return wording === null || within === undefined ? null : `${kind} ${within} ${wording}`;
  }

  /** Matches what alone has some text on each side, and gives how many it matched. */
  private pair(
    before: readonly PlanPart[],
    after: readonly PlanPart[],
    match: PlanMatch,
    textOf: (part: PlanPart) => string | null,
    isSame: (one: PlanPart, other: PlanPart) => boolean = () => true,
  ): number {
    const others = onlyOnes(after, textOf);
    const pairs = [...onlyOnes(before, textOf)].flatMap(([text, one]) => {
      const other = others.get(text);
      return one && other && isSame(one, other) ? [[one, other] as const] : [];
    });
    for (const [one, other] of pairs) this.put([one], [other], match);
    return pairs.length;
  }

  private propose(before: readonly PlanPart[], after: readonly PlanPart[]): void {
    if (before.length * after.length > MOST_PAIRS) return;
    const texts = new SimilarTexts(after.map(({ wording }) => wording ?? ''));
    const found = before.flatMap(({ wording }, from) =>
      texts.similarTo(wording ?? '', PROPOSED_FROM).map(([to, similarity]) => ({ from, to, similarity })),
    );
    // Of those that are as alike, the first in print, whichever plan is held against the other.
    found.sort(
      (one, other) =>
        other.similarity - one.similarity ||
        one.from + one.to - (other.from + other.to) ||
        Math.abs(one.from - one.to) - Math.abs(other.from - other.to),
    );
    for (const { from, to, similarity } of found) {
      const [one, other] = [before[from] as PlanPart, after[to] as PlanPart];
      if (!this.of.has(one) && !this.of.has(other)) this.put([one], [other], 'SIMILAR', similarity);
    }
  }
}

const isBody = ({ kind }: PlanPart) => kind === 'DEPARTMENT' || kind === 'COMMITTEE';

/** The first fiscal year of a plan; 0 where none is printed. */
function startOf({ nodes }: PlanContent): number {
  return Number(nodes.find(({ kind }) => kind === 'PLAN')?.properties.startFiscalYear ?? 0);
}

/** What a plan says that its parts continue, as far as the other has it. */
function declared({ nodes, links }: PlanContent, own: readonly PlanPart[], older: readonly PlanPart[]) {
  const byId = (parts: readonly PlanPart[]) => new Map(parts.map((part) => [part.id, part]));
  const [ownById, olderById] = [byId(own), byId(older)];
  const continued = new Map(
    nodes.filter(({ kind }) => kind === 'CONTINUATION').map(({ id, properties }) => [id, String(properties.before)]),
  );
  return links.flatMap(({ type, from, to }) => {
    const part = type === 'CONTINUES' ? ownById.get(from) : undefined;
    const before = olderById.get(continued.get(to) ?? '');
    return part && before ? [[part, before] as const] : [];
  });
}

/** The parts by a text, null for what several share; those without one are left out. */
function onlyOnes(parts: readonly PlanPart[], textOf: (part: PlanPart) => string | null): Map<string, PlanPart | null> {
  const found = new Map<string, PlanPart | null>();
  for (const part of parts) {
    const text = textOf(part);
    if (text !== null) found.set(text, found.has(text) ? null : part);
  }
  return found;
}

/** What is not worded cannot be held against a number. */
const isAlike = ({ wording: one }: PlanPart, { wording: other }: PlanPart) =>
  one === null || other === null || similarityOf(one, other) >= PROPOSED_FROM;
