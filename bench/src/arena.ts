import type { Cleanup } from './cleanup.js';
import { type Contestant, startContestant } from './contestants/contestant.js';
import type { BenchDatabase } from './database/bench-database.js';
import { type BoltProxy, startBoltProxy } from './measure/bolt-proxy.js';
import type { WordedPart } from './questions.js';

/** The programs of one run, all on the same database but for `onePlan`. */
export interface Arena {
  all: BenchDatabase;
  one: BenchDatabase;
  cold: Contestant;
  warm: Contestant;
  peer: Contestant;
  floor: Contestant;
  /** The product, cold, on the database of one plan. */
  onePlan: Contestant;
  /** The same programs once more, watched, which costs time and is therefore not timed. */
  watched: Record<'cold' | 'warm' | 'peer' | 'floor', { contestant: Contestant; proxy: BoltProxy }>;
}

/** Who asks as which part. */
export function partsOf<Asked>({ cold, warm, peer, floor }: Record<'cold' | 'warm' | 'peer' | 'floor', Asked>) {
  return { cold, warm, tuned: peer, native: peer, floor } satisfies Record<WordedPart, Asked>;
}

/** No cache of answers or rows. */
export const COLD = { CACHE_MAX_MB: '0' };

export async function openArena(all: BenchDatabase, one: BenchDatabase, cleanup: Cleanup): Promise<Arena> {
  const watch = async (program: 'product' | 'peer' | 'floor', settings = {}) => {
    const proxy = await startBoltProxy(all.address, cleanup);
    return { contestant: await startContestant(program, proxy.address, cleanup, settings), proxy };
  };
  return {
    all,
    one,
    cold: await startContestant('product', all.address, cleanup, COLD),
    warm: await startContestant('product', all.address, cleanup),
    peer: await startContestant('peer', all.address, cleanup),
    floor: await startContestant('floor', all.address, cleanup),
    onePlan: await startContestant('product', one.address, cleanup, COLD),
    watched: {
      cold: await watch('product', COLD),
      warm: await watch('product'),
      peer: await watch('peer'),
      floor: await watch('floor'),
    },
  };
}
