import { GOALS } from '../goals/goal-editions.js';
import type { Ask } from '../graphql/catalogue/ask.js';
import { RequestRecord } from '../graphql/request/request.record.js';
import { explorerQuestions } from './explorer.questions.js';

/** What a first visit asks, in the order in which people come to it. A cold database takes seconds for some of them. */
export const ASKED_AHEAD = [
  'ExplorerPlans',
  'Overview',
  'FoundGaps',
  'Standings',
  'PlanSource',
  'ProgramPage',
  'StructurePlaces',
  'StructureLines',
  'Gaps',
  'Issues',
  'Chain',
  'Departments',
  'Indicators',
  'IndicatorPage',
  'NodePage',
  'NodeNotes',
  'PrintedPage',
  'Search',
  'Goals',
  'GoalPage',
  'GoalIndicators',
  'WhatIfBefore',
];

const [FIRST_GOAL] = GOALS.keys();

const PLACES = `query { plans(first: 1) { nodes { id title pillars { id measures { id issues { id } } } } } }`;

/**
 * Asks what the pages ask, of the first plan there is, one after the other, so that Neo4j has planned and read it before a person
 * waits for it. Ends at the end of its time, or when it is told to, without an error: whoever asks next is told what is wrong.
 */
export class WarmUp {
  private record: RequestRecord | undefined;
  private isEnded = false;

  /**
   * @param limitMs how long all of it may take
   * @param greeted the document that is asked when whoever started the server is greeted
   */
  constructor(
    private readonly ask: (record: RequestRecord) => Ask,
    private readonly limitMs: number,
    private readonly greeted: string,
  ) {}

  async run(): Promise<void> {
    const end = performance.now() + this.limitMs;
    const timer = setTimeout(() => this.end(), this.limitMs).unref();
    const askInTime: Ask = (document, variables) => {
      this.record = new RequestRecord('warm-up', end - performance.now());
      return this.ask(this.record)(document, variables);
    };
    try {
      const questions = await explorerQuestions();
      const places = subjectsOf(await askInTime(PLACES, {}));
      if (!places) return;
      const asked = [...ASKED_AHEAD.map((name) => questions[name]), this.greeted];
      for (const question of asked) {
        if (this.isEnded || performance.now() >= end) return;
        if (question) await askInTime(question, { ...places, first: 20, page: 1, code: FIRST_GOAL });
      }
    } catch {
      // It was to save time, and nothing depends on it.
    } finally {
      clearTimeout(timer);
    }
  }

  /** Sends no more statements. */
  end(): void {
    this.isEnded = true;
    this.record?.abandon();
  }
}

interface Subjects {
  plans: {
    nodes: {
      id: string;
      title: string;
      pillars: { id: string; measures: { id: string; issues: { id: string }[] }[] }[];
    }[];
  };
}

/** What the questions are asked of; undefined where no plan is there. */
function subjectsOf({ data }: { data?: unknown }): Record<string, string> | undefined {
  const [plan] = (data as Subjects | null)?.plans.nodes ?? [];
  if (!plan) return undefined;
  const measures = plan.pillars.flatMap((pillar) => pillar.measures);
  const place = measures[0] ?? plan;
  const issue = measures.flatMap(({ issues }) => issues)[0];
  return { plan: plan.id, id: place.id, from: issue?.id ?? place.id, text: plan.title };
}
