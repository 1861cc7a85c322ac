import type { ApolloServerPlugin } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { QuestionShape } from '../../data/store/question.shape.js';
import type { Context } from './context.js';

/** The shapes of so many questions are kept; each is some edges, whatever the answers held. */
const KEPT_SHAPES = 500;

/** Has a question that was asked before be read with what it then took: a shape for each operation of each document, whatever its variables. */
export function shapesPlugin(): ApolloServerPlugin<Context> {
  const shapes = new LRUCache<string, QuestionShape>({ max: KEPT_SHAPES });
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue: { loaders }, operation, operationName, queryHash }) {
          if (operation?.operation !== 'query') return;
          const key = `${queryHash} ${operationName ?? ''}`;
          const shape = shapes.get(key) ?? new QuestionShape();
          shapes.set(key, shape);
          loaders.follow(shape);
        },
      };
    },
  };
}
