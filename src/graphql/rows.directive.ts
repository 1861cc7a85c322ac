import { DirectiveLocation, GraphQLDirective } from 'graphql';

/** Marks the lists of a question whose items are rows of its table. It changes nothing in the answer. */
export const RowsDirective = new GraphQLDirective({
  name: 'rows',
  locations: [DirectiveLocation.FIELD],
  description:
    'In a table (CSV, keikaku ask) each item of this list is a row of its own; items of other lists stand together in one cell. It changes nothing in the answer itself.',
});
