import { DirectiveLocation, GraphQLDirective } from 'graphql';

/** Marks the lists of a question whose items are rows of its table. It changes nothing in the answer. */
export const RowsDirective = new GraphQLDirective({
  name: 'rows',
  locations: [DirectiveLocation.FIELD],
  description:
    'In a table (CSV, keikaku ask), each item of this list becomes a row; items of other lists share one cell. Does not change the response itself.',
});
