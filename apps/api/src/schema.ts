import 'reflect-metadata';
import { createPubSub } from '@graphql-yoga/subscription';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AnswerResolver } from './assessment/answer-resolver.ts';
import { RoundResolver } from './assessment/round.ts';
import { BlockResolver } from './block/block-resolver.ts';
import { CollaborationResolver } from './collaboration/collaboration-resolver.ts';
import { eventClasses } from './derive/event-classes.ts';
import { CommandMutations } from './derive/mutations.ts';
import { LiveResolver } from './live/live-resolver.ts';
import { SessionResolver } from './session/session-resolver.ts';

/** The whole contract: what is derived from the domain and the views written for readers. */
export const createSchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [
      BlockResolver,
      CollaborationResolver,
      SessionResolver,
      RoundResolver,
      AnswerResolver,
      CommandMutations,
      LiveResolver,
    ],
    orphanedTypes: [...eventClasses],
    pubSub: createPubSub(), // type-graphql wants one as soon as there is a subscription; ours follows the log instead
    validate: false,
  });
