import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import {
  type ComplexityEstimator,
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
} from 'graphql-query-complexity';

/** Most that one request may cost; a field costs 1, and what stands in a page counts once for each item asked for. */
export const mostCost = 50_000;

/** A page costs what one of its items costs, as often as it was asked for, and what looking for them costs. */
const pages: ComplexityEstimator = ({ args, childComplexity, type, field }) => {
  const first = (args as { first?: unknown }).first;
  const isBulk = type.name === 'Collaboration' && field.name === 'history';
  if (typeof first !== 'number' || isBulk) return undefined;
  const { complexity } = field.extensions;
  return (typeof complexity === 'number' ? complexity : 1) + Math.max(first, 1) * childComplexity;
};

/** An id, a cursor or words to look for may have so many characters; of what is longer, so many cost as much as a field. */
const [longest, charactersPerCost] = [1_000, 100];

const lengthOf = (args: object): number =>
  Object.values(args).reduce(
    (sum, value) => sum + (typeof value === 'string' ? Math.max(value.length - longest, 0) : 0),
    0,
  );

const lengths =
  (inner: ComplexityEstimator): ComplexityEstimator =>
  (of) => {
    const cost = inner(of);
    return typeof cost === 'number' ? cost + Math.floor(lengthOf(of.args) / charactersPerCost) : cost;
  };

/** A moment of a collaboration takes reading its history up to there, however little is asked of it. */
const costOfMoment = 5_000;

const moments =
  (inner: ComplexityEstimator): ComplexityEstimator =>
  (of) => {
    const cost = inner(of);
    const { asOf } = of.args as { asOf?: object | null };
    return asOf && typeof cost === 'number' ? cost + costOfMoment : cost;
  };

type Asked = { document: DocumentNode; variables: Record<string, unknown>; operationName: string | null };

/**
 * What a request costs, before it is executed; undefined when that cannot be told, and execution will say why.
 * @throws GraphQLError when its variables do not fit.
 */
export function costOf(
  schema: GraphQLSchema,
  { document, variables, operationName }: Asked,
): number | undefined {
  mustFit(schema, { document, variables, operationName });
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(operationName ? { operationName } : {}),
      estimators: [pages, fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })].map(
        (estimator) => lengths(moments(estimator)),
      ),
    });
  } catch {
    return undefined;
  }
}

/** @throws GraphQLError for the first variable that is not of its type: execution would tell of many, which takes long. */
function mustFit(schema: GraphQLSchema, { document, variables, operationName }: Asked): void {
  const asked = getOperationAST(document, operationName);
  const { errors } = getVariableValues(schema, asked?.variableDefinitions ?? [], variables, { maxErrors: 1 });
  const [first] = errors ?? [];
  if (!first) return;
  throw new GraphQLError(first.message, {
    nodes: first.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

/** @throws GraphQLError when a request costs more than one may. */
export function mustBeAffordable(cost: number | undefined): void {
  if (cost === undefined || cost <= mostCost) return;
  const message = `This costs ${cost}; one request may cost ${mostCost}. Ask for smaller pages or fewer fields.`;
  throw new GraphQLError(message, {
    extensions: { code: 'TOO_COSTLY', cost, limit: mostCost, http: { status: 400 } },
  });
}

/** Refuses what costs too much and says in every answer what it cost. */
export const costPlugin = (schema: GraphQLSchema): ApolloServerPlugin => ({
  async requestDidStart() {
    let cost: number | undefined;
    return {
      async didResolveOperation({ document, request, operationName }) {
        cost = costOf(schema, { document, variables: request.variables ?? {}, operationName });
        mustBeAffordable(cost);
      },
      async willSendResponse({ response: { body } }) {
        if (cost === undefined || body.kind !== 'single') return;
        const extensions = { ...body.singleResult.extensions, cost: { used: cost, limit: mostCost } };
        body.singleResult = { ...body.singleResult, extensions };
      },
    };
  },
});
