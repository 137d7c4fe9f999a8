import { setTimeout as rest } from 'node:timers/promises';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { noteWork } from '../history/in-hands.ts';
import { type Size, sizeOf } from './answer-size.ts';
import type { Context } from './context.ts';

/** Longest, in milliseconds, that one question may keep the service at work; others wait meanwhile. */
const mostEffort = 1_000;
/** Whoever asked for more work than this, in milliseconds, waits so many times what was more before their answer comes. */
const [effortless, rests] = [500, 10];
/** So many characters, and so many values of an answer are looked at and written out in a millisecond; that is work too. */
const inMilli: Size = { characters: 80_000, values: 5_000 };

/** How long a question was worked on, and what of it waits for something. */
type Effort = { millis: number; busy: number; waiting: (() => void)[] };

/** By context of a question. */
const spent = new WeakMap<object, Effort>();
/** Whose field was asked last in this round of the event loop, and when; nobody's once others had their turn. */
let last: { of: Effort; at: number } | null = null;

function effortOf(context: object): Effort {
  const known = spent.get(context) ?? { millis: 0, busy: 0, waiting: [] };
  spent.set(context, known);
  return known;
}

/** What goes on under one context, such as a stream, is measured anew for each event. */
export const beginAnew = (context: object): void => void spent.delete(context);

/** Counts the time since the last field as work for whom that was; what a question waits for is not counted. */
function note(effort: Effort): void {
  const at = performance.now();
  if (last) last.of.millis += at - last.at;
  else setImmediate(() => (last = null));
  last = { of: effort, at };
}

/** One error for all fields of a question, placed already, as there may be thousands. */
const tooMuchEffort = new GraphQLError(
  'This takes too long to answer. Ask for smaller pages or fewer fields.',
  { path: [], extensions: { code: 'TOO_COSTLY' } },
);

/**
 * A schema whose fields are not looked up any more for a question that took too long. What a question costs is known before it
 * is answered; how long it takes depends on what there is.
 */
export function withEffort(schema: GraphQLSchema, most = mostEffort): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields()))
        field.resolve =
          type === schema.getMutationType()
            ? apart(field.resolve ?? defaultFieldResolver)
            : measured(field.resolve ?? defaultFieldResolver, most);
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, object>;

/** Of one question so many fields may wait for something at a time; all of them at once would be past measuring. */
const together = 3;

const measured =
  (resolve: Resolve, most: number): Resolve =>
  (source, args, context, info) => {
    const effort = effortOf(context);
    const look = () => {
      note(effort);
      if (effort.millis > most) throw tooMuchEffort;
      return resolve(source, args, context, info);
    };
    if (effort.busy >= together) return inLine(effort).then(() => held(effort, look));
    const found = look();
    return found instanceof Promise ? held(effort, () => found) : found;
  };

const inLine = ({ waiting }: Effort): Promise<void> => new Promise((goOn) => waiting.push(goOn));

/** Keeps a place for what a field waits for, and lets the next one go on afterwards. */
async function held<T>(effort: Effort, work: () => T): Promise<Awaited<T>> {
  effort.busy++;
  try {
    return await work();
  } finally {
    effort.busy--;
    note(effort);
    effort.waiting.shift()?.();
  }
}

/** A command is never broken off; what is asked of its outcome is measured by itself. */
const apart =
  (resolve: Resolve): Resolve =>
  async (source, args, context, info) => {
    try {
      return await resolve(source, args, context, info);
    } finally {
      const effort = effortOf(context);
      note(effort);
      noteWork((context as Context).work, effort.millis);
      effort.millis = 0;
    }
  };

/** Lets who asked for much wait for their answer, so that others come in between. */
export async function restAfterEffort({ work: { millis } }: Pick<Context, 'work'>): Promise<void> {
  if (millis > effortless) await rest(rests * (millis - effortless));
}

const writingOf = ({ characters, values }: Size): number =>
  characters / inMilli.characters + values / inMilli.values;

/** Refuses what took too long as a whole, and notes how long who asked for much has to wait. */
export const effortPlugin = (most = mostEffort): ApolloServerPlugin<Context> => ({
  async requestDidStart({ contextValue: { work } }) {
    const began = performance.now();
    let begins: number | null = null;
    return {
      async executionDidStart() {
        begins = performance.now();
      },
      async willSendResponse({ contextValue, operation, response: { body, http } }) {
        noteWork(work, (begins ?? performance.now()) - began); // reading and checking the document waits for nothing
        const { millis } = effortOf(contextValue);
        if (millis > most && body.kind === 'single') {
          const isCommand = operation?.operation === 'mutation';
          if (!isCommand) http.status = 400;
          const data = isCommand ? (body.singleResult.data ?? null) : null; // what was done is told
          body.singleResult = { ...body.singleResult, data, errors: [tooMuchEffort.toJSON()] };
        }
        const writing = body.kind === 'single' ? writingOf(sizeOf(body.singleResult.data)) : 0;
        contextValue.work.millis = Math.min(millis + writing, 2 * most);
      },
    };
  },
});
