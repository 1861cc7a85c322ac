import type { ApolloServerPlugin } from '@apollo/server';
import type { Loaders } from '../data/loaders.js';
import { PARTLY_LOADED_SHOWN, type PartlyLoadedPlan, partlyLoadedPlans } from '../data/plan.repository.js';
import type { Context } from './context.js';

/**
 * Remembers which plans an answer counts or lists over, and tells which of them are loaded in part:
 * what is not loaded is not zero.
 */
export class Coverage {
  private readonly partlyLoaded: Promise<PartlyLoadedPlan[]>[] = [];

  constructor(private readonly loaders: Loaders) {}

  /** The answer lists or counts over these plans, or those of these municipalities; over all plans for null. */
  uses(scopes: string[] | null): void {
    const reading = this.loaders.load(partlyLoadedPlans, { ids: scopes });
    // Where the database fails, the answer itself says so; this must not become an unhandled rejection.
    reading.catch(() => {});
    this.partlyLoaded.push(reading);
  }

  /** The notes for the answer, a plan each; empty where all it rests on is loaded. */
  async notes(): Promise<NotLoaded[]> {
    const settled = await Promise.allSettled(this.partlyLoaded);
    const plans = settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    const byId = new Map(plans.map((plan) => [plan.id, plan]));
    const shown = [...byId.values()].slice(0, PARTLY_LOADED_SHOWN).map(noteOf);
    return byId.size > PARTLY_LOADED_SHOWN ? [...shown, MORE_PLANS] : shown;
  }
}

interface NotLoaded {
  plan: string | null;
  missingPillars: number[];
  message: string;
}

const MORE_PLANS: NotLoaded = {
  plan: null,
  missingPillars: [],
  message: 'ほかにも一部だけ読み込まれた計画があります。More plans are loaded in part; ask for one plan to see its own.',
};

function noteOf({ id, title, municipality, pillarName, missingPillars }: PartlyLoadedPlan): NotLoaded {
  const pillars = missingPillars.map((number) => `${pillarName ?? ''}${number}`).join('・');
  return {
    plan: id,
    missingPillars,
    message: `${municipality}「${title}」の${pillars}は読み込まれていません。この回答には含まれません。Not loaded and not in this answer: pillar ${missingPillars.join(', ')} of ${id}.`,
  };
}

/** Puts the notes of a request into `extensions.notLoaded` of its response. */
export const coveragePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return;
        const notLoaded = await contextValue.coverage.notes();
        if (notLoaded.length === 0) return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, notLoaded };
      },
    };
  },
};
