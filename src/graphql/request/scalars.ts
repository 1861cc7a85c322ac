import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { isMunicipalityCode } from '../../domain/municipality-code.js';

/** A moment. The scalar of graphql-scalars, with the address of what it keeps to, by which tools know it. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
});

/** A day. The scalar of graphql-scalars, with the address of what it keeps to. */
export const CalendarDate = new GraphQLScalarType({
  ...GraphQLDate.toConfig(),
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
});

/** A local government code: none of graphql-scalars knows its check digit. */
export const MunicipalityCode = new GraphQLScalarType<string, string>({
  name: 'MunicipalityCode',
  description:
    'A local government code (全国地方公共団体コード): six digits as text, including leading zeros, such as "011002". The last one is a check digit.',
  specifiedByURL: 'https://www.soumu.go.jp/denshijiti/code.html',
  serialize: check,
  parseValue: check,
  parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
});

function check(value: unknown): string {
  if (typeof value === 'string' && isMunicipalityCode(value)) return value;
  throw new GraphQLError('A MunicipalityCode is six digits in quotes, the last one a check digit, such as "011002".');
}
