import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { isMunicipalityCode } from '../../domain/municipality-code.js';

/** A moment. The scalar of graphql-scalars, with the address of what it keeps to, by which tools know it. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
});

/** A day. The scalar of graphql-scalars, with the address of what it keeps to. */
export const Day = new GraphQLScalarType({
  ...GraphQLDate.toConfig(),
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc3339#section-5.6',
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

/** The bytes of a file. The scalar of graphql-scalars takes hexadecimal digits, too, which may be either, and repeats the file in its error. */
export const Bytes = new GraphQLScalarType<Buffer, string>({
  name: 'Bytes',
  description: 'The bytes of a file, in Base64.',
  specifiedByURL: 'https://datatracker.ietf.org/doc/html/rfc4648#section-4',
  serialize: (value) => (value as Buffer).toString('base64'),
  parseValue: bytesOf,
  parseLiteral: (node) => bytesOf(node.kind === Kind.STRING ? node.value : undefined),
});

function bytesOf(value: unknown): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'base64') : undefined;
  if (bytes?.toString('base64') === value) return bytes as Buffer;
  throw new GraphQLError('Bytes are those of a file in Base64, with its padding and without line breaks.');
}
