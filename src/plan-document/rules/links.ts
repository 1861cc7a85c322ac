import { asPrinted } from '../../domain/place-key.js';
import { plainName } from '../programs.js';
import type { PlacedPlace, PlanView, Policy, Reason } from './plan-view.js';

/** What a link can lead to. */
export type Target = 'policy' | 'measure' | 'initiative';
/** A link as it is written: a number, or a key, a printed number or a name. */
export type Reference = string | number;

export type Found = PlacedPlace | Reason<Policy>;

interface Known {
  all: Found[];
  byReference: Map<string, Set<Found>>;
}

/** Where links lead: first to what is at the same place or below it, then, by more than a number, to whatever in the plan is so called. */
export class Links {
  private readonly within = { policy: index(), measure: index(), initiative: index() };

  constructor({ policies, measures, initiatives }: Pick<PlanView, 'policies' | 'measures' | 'initiatives'>) {
    for (const policy of policies) this.add('policy', policy, [policy.place]);
    for (const measure of measures) this.add('measure', measure, above(measure));
    for (const initiative of initiatives) this.add('initiative', initiative, above(initiative));
  }

  /** What a link at a place may lead to, as far as it is told by a number. */
  at(target: Target, place: PlacedPlace): readonly Found[] {
    return this.within[target].get(place)?.all ?? [];
  }

  /** Everything in the plan that a link may lead to. */
  all(target: Target): readonly Found[] {
    return this.within[target].get(undefined)?.all ?? [];
  }

  /** What a link at a place fits; several where it is ambiguous. */
  find(target: Target, place: PlacedPlace | undefined, reference: Reference): Found[] {
    const known = this.within[target];
    const word = wordOf(reference);
    const here = known.get(place)?.byReference.get(word);
    if (here || typeof reference === 'number') return [...(here ?? [])];
    return [...(known.get(undefined)?.byReference.get(word) ?? [])];
  }

  private add(target: Target, found: Found, owners: (PlacedPlace | undefined)[]): void {
    const { name } = found.node as { name?: string };
    const { printedNumber } = found.node;
    const words = new Set([
      wordOf(found.number),
      ...[found.key, found.name, printedNumber || undefined, name].flatMap((one) => (one ? wordOf(one) : [])),
    ]);
    for (const owner of [...owners, undefined]) {
      const known = this.within[target].get(owner) ?? { all: [], byReference: new Map<string, Set<Found>>() };
      this.within[target].set(owner, known);
      known.all.push(found);
      for (const word of words) known.byReference.set(word, (known.byReference.get(word) ?? new Set()).add(found));
    }
  }
}

const index = () => new Map<PlacedPlace | undefined, Known>();

const wordOf = (reference: Reference): string =>
  typeof reference === 'number' ? `number ${reference}` : plainName(asPrinted(reference));

function above(place: PlacedPlace): PlacedPlace[] {
  const found: PlacedPlace[] = [];
  for (let one: PlacedPlace | undefined = place; one; one = one.parent) found.push(one);
  return found;
}
