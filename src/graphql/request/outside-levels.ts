import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { type Messages, messagesOf } from '../../domain/bilingual.js';
import type { Context } from './context.js';

const LEVELS = {
  PILLAR: { ja: '柱', en: 'pillar' },
  MEASURE: { ja: '施策', en: 'measure' },
  INITIATIVE: { ja: '取組', en: 'initiative' },
};

export type GroupedLevel = keyof typeof LEVELS;

/** A level by which rows are grouped, and which some of what they count is not under. */
interface OutsideLevel extends Messages {
  /** Where the field is in the response, by response names. */
  path: (string | number)[];
  level: GroupedLevel;
}

/** Remembers the levels that were asked for and are not there, so that a row without a group explains itself. */
export class OutsideLevels {
  readonly noted: OutsideLevel[] = [];

  note(level: GroupedLevel, { path }: Pick<GraphQLResolveInfo, 'path'>): void {
    const { ja, en } = LEVELS[level];
    this.noted.push({
      path: responsePathAsArray(path) as (string | number)[],
      level,
      ...messagesOf({
        ja: `${ja}の下に載っていない事業があります。その数は、${ja}が null の行にあります。${ja}のない計画では、すべての行がそうです。`,
        en: `Some programs are listed under no ${en}. They are counted in the rows whose ${en} is null; for a plan without ${en}s, these are all rows.`,
      }),
    });
  }
}

/** Puts the levels of a request into `extensions.outsideLevels` of its response. */
export const outsideLevelsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response: { body } }) {
        const outsideLevels = contextValue.outsideLevels.noted;
        if (body.kind !== 'single' || !body.singleResult.data || outsideLevels.length === 0) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, outsideLevels };
      },
    };
  },
};
