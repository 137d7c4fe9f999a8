import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Both keep plain ISO text on either side, as the log and the forms do. */
const isoText = (name: string, description: string, read: (value: unknown) => string | undefined) => {
  const parse = (value: unknown): string => {
    const text = read(value);
    if (text !== undefined) return text;
    throw new GraphQLError(`This is not a ${name}. ${description}`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

export const DateScalar = isoText(
  'Date',
  'A calendar date as ISO 8601 text, such as 2024-05-16. It is the date in Europe/Amsterdam.',
  (value) => {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
    const day = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : undefined;
  },
);

export const DateTimeScalar = isoText(
  'DateTime',
  'An instant as ISO 8601 text with seconds and an offset or Z, such as 2024-05-16T09:30:00.000Z. Answers are in UTC.',
  (value) => {
    const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
    if (typeof value !== 'string' || !shape.test(value)) return undefined;
    const instant = new Date(value);
    return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
  },
);
