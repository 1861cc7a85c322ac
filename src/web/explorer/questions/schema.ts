import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useMemo } from 'react';
import { type Asked, useAnswer } from '../shared/use-answer';

/** The schema as the server tells it: what types the variables of a question have, and what its answer makes for a table. */
export function useSchema(): Asked<IntrospectionQuery> & { schema?: GraphQLSchema } {
  const asked = useAnswer<IntrospectionQuery, object>(getIntrospectionQuery({ descriptions: false }), {});
  const data = asked.answer?.data;
  const schema = useMemo(() => data && buildClientSchema(data), [data]);
  return { ...asked, schema };
}
