import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isMunicipalityCode } from '../domain/municipality-code.js';

export { GraphQLNonNegativeInt as NonNegativeInt, GraphQLPositiveInt as PositiveInt } from 'graphql-scalars';

/** A local government code: none of graphql-scalars knows its check digit. */
export const MunicipalityCode = new GraphQLScalarType<string, string>({
  name: 'MunicipalityCode',
  description:
    'A local government code (全国地方公共団体コード): six digits as text, leading zeros kept, the last one a check digit, such as "011002".',
  serialize: check,
  parseValue: check,
  parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
});

function check(value: unknown): string {
  if (typeof value === 'string' && isMunicipalityCode(value)) return value;
  throw new GraphQLError('A MunicipalityCode is six digits in quotes, the last one a check digit, such as "011002".');
}
