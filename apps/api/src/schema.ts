import 'reflect-metadata';
import { createPubSub } from '@graphql-yoga/subscription';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AccessTokenResolver } from './access-token/access-token-resolver.ts';
import { AnswerResolver } from './assessment/answer-resolver.ts';
import { ResultResolver } from './assessment/result-resolver.ts';
import { RoundResolver } from './assessment/round.ts';
import { BlockResolver } from './block/block-resolver.ts';
import { CircleResolver } from './circle/circle-resolver.ts';
import { CollaborationResolver } from './collaboration/collaboration-resolver.ts';
import { ConsentResolver } from './consent/consent-resolver.ts';
import { DecisionResolver } from './decision/decision-resolver.ts';
import { eventClasses } from './derive/event-classes.ts';
import { CommandMutations } from './derive/mutations.ts';
import { EventResolver } from './event/event-resolver.ts';
import { ImportResolver } from './import/import-resolver.ts';
import { InvitationResolver } from './invitation/invitation-resolver.ts';
import { LiveResolver } from './live/live-resolver.ts';
import { OwnDataResolver } from './own-data/own-data-resolver.ts';
import { noteFields } from './readings/note-fields.ts';
import { ReadingResolver } from './readings/reading-resolver.ts';
import { recordClasses } from './records/record-classes.ts';
import { RecordResolver } from './records/record-resolver.ts';
import { SearchResolver } from './search/search-resolver.ts';
import { SessionResolver } from './session/session-resolver.ts';

/** The whole contract: what is derived from the domain and the views written for readers. */
export const createSchema = async (): Promise<GraphQLSchema> =>
  noteFields(
    await buildSchema({
      resolvers: [
        BlockResolver,
        CollaborationResolver,
        CircleResolver,
        ConsentResolver,
        SessionResolver,
        AccessTokenResolver,
        InvitationResolver,
        OwnDataResolver,
        DecisionResolver,
        RecordResolver,
        SearchResolver,
        EventResolver,
        ResultResolver,
        RoundResolver,
        AnswerResolver,
        CommandMutations,
        ImportResolver,
        ReadingResolver,
        LiveResolver,
      ],
      orphanedTypes: [...eventClasses, ...recordClasses],
      pubSub: createPubSub(), // type-graphql wants one as soon as there is a subscription; ours follows the log instead
      validate: false,
    }),
  );
