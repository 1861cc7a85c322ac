import type { ApolloServerPlugin } from '@apollo/server';
import type { Graph } from '../data/graph.js';
import { PARTLY_LOADED_SHOWN, type PartlyLoadedPlan, readPartlyLoadedPlans } from '../data/plan.repository.js';
import { scopeOfId } from '../domain/identity.js';
import type { Context } from './context.js';

/**
 * Remembers which plans an answer counts or lists over, and tells which of them are loaded in part:
 * what is not loaded is not zero.
 */
export class Coverage {
  private readonly scopes = new Set<string>();
  private usesAll = false;

  constructor(private readonly graph: Graph) {}

  /** The answer lists or counts over these plans, or those of these municipalities; over all plans for null. */
  uses(scopes: string[] | null): void {
    if (scopes === null) this.usesAll = true;
    else for (const scope of scopes) this.scopes.add(scope);
  }

  /** The answer shows what hangs on a node over all pillars of its plan, or all plans of its municipality. */
  crossesPillars(id: string): void {
    this.uses([scopeOfId(id)]);
  }

  /** The notes for the answer, a plan each; empty where all it rests on is loaded. */
  async notes(): Promise<NotLoaded[]> {
    if (!this.usesAll && this.scopes.size === 0) return [];
    const plans = await readPartlyLoadedPlans(this.graph, this.usesAll ? null : [...this.scopes]);
    const shown = plans.slice(0, PARTLY_LOADED_SHOWN).map(noteOf);
    return plans.length > PARTLY_LOADED_SHOWN ? [...shown, MORE_PLANS] : shown;
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
  message:
    'ほかにも一部だけ読み込まれた計画があります。More plans are loaded in part; ask for one plan to see its own.',
};

const NOT_KNOWN: NotLoaded = {
  plan: null,
  missingPillars: [],
  message:
    'この回答が計画全体に基づくかどうかを確認できませんでした。Whether all that this answer rests on is loaded could not be read; ask again.',
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
        // Without data there is nothing that could be incomplete, and perhaps no database to ask.
        if (!response.body.singleResult.data) return;
        const notLoaded = await contextValue.coverage.notes().catch(() => [NOT_KNOWN]);
        if (notLoaded.length === 0) return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, notLoaded };
      },
    };
  },
};
