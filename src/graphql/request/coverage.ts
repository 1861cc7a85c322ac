import type { ApolloServerPlugin } from '@apollo/server';
import type { Plan } from '../../data/plan/plan.repository.js';
import type { PartlyLoadedPlan, PlanDirectory } from '../../data/plan/plan-directory.js';
import type { KeptByVersion } from '../../data/store/kept-by-version.js';
import { type Messages, messagesOf } from '../../domain/bilingual.js';
import { scopeOfId } from '../../domain/identity.js';
import { levelName, levelNamesOf } from '../../domain/level-name.js';
import type { Context } from './context.js';
import type { Scopes } from './where.scope.js';

/** How many partly loaded plans an answer names; when there are more, it says so. */
const PARTLY_LOADED_SHOWN = 20;

/**
 * Remembers which plans an answer counts or lists over, and tells which of them are loaded in part:
 * what is not loaded is not zero.
 */
export class Coverage {
  /** Whether the notes could be read. */
  isKnown = true;

  private usesAll = false;
  private readonly scopes = new Set<string>();
  private readonly crossed = new Set<string>();

  constructor(private readonly directory: KeptByVersion<PlanDirectory>) {}

  /** The answer lists or counts over these plans, or those of these municipalities; over all plans for null. */
  uses(scopes: Scopes): void {
    if (scopes === null) this.usesAll = true;
    else for (const id of scopes) this.scopes.add(id);
  }

  /**
   * The answer shows what hangs on a node over all pillars of its plan, or all plans of its municipality. Told of
   * unless what the answer uses covers it.
   */
  crossesPillars(id: string): void {
    this.crossed.add(scopeOfId(id));
  }

  /** The notes for the answer, a plan each; empty where all it rests on is loaded. */
  async notes(): Promise<NotLoaded[]> {
    if (this.usesAll) return this.notesOf(null);
    if (this.scopes.size + this.crossed.size === 0) return [];
    const directory = await this.directory.current();
    const covered = new Set([...this.scopes].flatMap((id) => [id, ...directory.plansOf(id)]));
    return this.notesOf([...this.scopes, ...[...this.crossed].filter((id) => !covered.has(id))]);
  }

  private async notesOf(scopes: Scopes): Promise<NotLoaded[]> {
    const plans = (await this.directory.current()).partlyLoadedOf(scopes);
    const notes = plans.slice(0, PARTLY_LOADED_SHOWN).map(noteOf);
    return plans.length > PARTLY_LOADED_SHOWN ? [...notes, MORE_PLANS] : notes;
  }

  /** What a part of the answer does not rest on, that itself lists or counts over these plans; looked up when it is asked for. */
  of(scopes: Scopes): PartCoverage {
    return {
      notLoaded: () => {
        this.uses(scopes);
        return this.notesOf(scopes);
      },
    };
  }
}

/** What a part of an answer does not rest on. */
export interface PartCoverage {
  notLoaded: () => Promise<NotLoaded[]>;
}

/** A plan that is loaded in part; null where it stands for more of them than are named. */
interface NotLoaded extends Messages {
  plan: Plan | null;
  missingPillars: number[];
}

const MORE_PLANS: NotLoaded = {
  plan: null,
  missingPillars: [],
  ...messagesOf({
    ja: 'ほかにも一部だけを収録した計画があります。計画を一つ選ぶと、その計画について分かります。',
    en: 'More plans are only partly included; query a single plan to see its missing pillars.',
  }),
};

const NOT_KNOWN: NotLoaded = {
  plan: null,
  missingPillars: [],
  ...messagesOf({
    ja: 'この結果が計画全体に基づくかどうかを確認できませんでした。もう一度お試しください。',
    en: 'Could not determine whether this result is based on complete plans. Try again.',
  }),
};

/** A plan that lacks no pillar, and yet is loaded in part, is an excerpt. */
const noteOf = (part: PartlyLoadedPlan): NotLoaded =>
  part.plan.missingPillars.length === 0 ? excerptNote(part) : pillarsNote(part);

function pillarsNote({ plan, municipality }: PartlyLoadedPlan): NotLoaded {
  const { title, missingPillars } = plan;
  const word = levelName('PILLAR', levelNamesOf(plan));
  return {
    plan,
    missingPillars,
    ...messagesOf({
      ja: `${municipality}「${title}」の${missingPillars.map((number) => `${word}${number}`).join('・')}は未収録のため、この結果には含まれていません。`,
      en: `Not included in this result: pillar ${missingPillars.join(', ')} of “${title}” (${municipality}).`,
    }),
  };
}

function excerptNote({ plan, municipality, excerpt }: PartlyLoadedPlan): NotLoaded {
  const { title } = plan;
  return {
    plan,
    missingPillars: [],
    ...messagesOf({
      ja: `${municipality}「${title}」は一部の抜粋で（${excerpt ?? '内容は不明'}）、この結果にはその分だけが含まれています。`,
      en: `Only an excerpt of “${title}” (${municipality}) is included in this result: ${excerpt ?? 'of unknown extent'}.`,
    }),
  };
}

/** Puts the notes of a request into `extensions.notLoaded` of its response. */
export const coveragePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return;
        // Without data there is nothing that could be incomplete, and perhaps no database to ask.
        const { data } = response.body.singleResult;
        if (!data || Object.values(data).every((field) => field === null)) return;
        const { coverage } = contextValue;
        const notes = await coverage.notes().catch(() => {
          coverage.isKnown = false;
          return [NOT_KNOWN];
        });
        if (notes.length === 0) return;
        const notLoaded = notes.map((note) => ({ ...note, plan: note.plan?.id ?? null }));
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, notLoaded };
      },
    };
  },
};
