import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { answerSize } from './answer-size.ts';
import type { Context } from './context.ts';
import { costPlugin } from './cost.ts';
import { effortPlugin } from './effort.ts';
import { legacyJsonStatus } from './legacy-json-status.ts';
import { mostTokens, validationOptions } from './limits.ts';
import { readOnly } from './read-only.ts';
import { answerFor } from './refusals.ts';
import { streamsElsewhere } from './streams-elsewhere.ts';

/** The GraphQL server without a socket; the handler beside it stands guard, so its own guard is off. */
export const createApollo = (schema: GraphQLSchema, log: Logger): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: mostTokens },
    validationOptions,
    formatError: (formatted, error) => answerFor(error, formatted, log),
    logger: quiet,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      legacyJsonStatus,
      readOnly,
      streamsElsewhere,
      costPlugin(schema),
      answerSize(),
      effortPlugin(),
    ],
  });

const nothing = () => undefined;
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
