import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as othersFirst } from 'node:timers/promises';
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse';
import type { Logger } from 'pino';
import { HttpRefusal } from './answer.ts';
import { isTooLarge, tooLarge } from './answer-size.ts';
import type { Asking } from './asking.ts';
import { type Bounds, readJson } from './body.ts';
import type { Context } from './context.ts';
import { costOf, mustBeAffordable } from './cost.ts';
import { beginAnew } from './effort.ts';
import { Flow } from './flow.ts';
import { mostTokens, mustBeModest, validationOptions } from './limits.ts';
import { onceGone } from './once-gone.ts';
import type { Patience } from './patience.ts';
import { type Asker, turnOf } from './rates.ts';
import { answerFor } from './refusals.ts';
import type { Lines, Turns } from './turns.ts';

/** Most characters of one event: there may be many readers of it at once. */
const mostOfEvent = 2_000_000;

type Raw = { asking: Asking; flow: Flow };
type Around = { bounds: Bounds; lines: Lines; asker: Asker; address: string };
export type StreamHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  asking: Asking,
  around: Around,
) => Promise<void>;

/** Answers `/graphql/stream`: one event stream for each subscription ("distinct connections" of graphql-sse). */
export function createStreamHandler(schema: GraphQLSchema, log: Logger, patience: Patience): StreamHandler {
  const handle = createHandler<Raw, Asking, Context>({
    authenticate: () => null,
    onSubscribe: ({ raw }, params) => argumentsOf(schema, raw.asking.context, params),
    onNext: async (context, { raw }, result) => {
      await raw.flow.next();
      beginAnew(context);
      if ('data' in result && isTooLarge(result.data, mostOfEvent))
        return { data: null, errors: [tooLarge(mostOfEvent)] };
      return 'errors' in result && result.errors
        ? { ...result, errors: result.errors.map((error) => formatted(error, log)) }
        : undefined;
    },
  });
  return async (request, response, asking, { bounds, lines, asker, address }) => {
    if (request.headers.accept !== 'text/event-stream')
      throw new HttpRefusal(406, 'Live events are sent as text/event-stream only.');
    const asked = request.method === 'POST' ? await readJson(request, bounds) : null;
    const flow = new Flow([lines.events, turnOf(asker, address)], [lines.eventsThere, address]);
    onceGone(response, () => flow.stop());
    mustBeModest(asked ? asked.query : asking.url.searchParams.get('query'));
    const begin = () =>
      handle({
        method: request.method ?? 'GET',
        url: request.url ?? '/',
        headers: { get: (name) => [request.headers[name]].flat().join(', ') || null },
        body: asked,
        raw: { asking, flow },
        context: asking,
      });
    const begun = await withRest(lines.streams, address, async () =>
      response.destroyed ? null : await begin(),
    );
    if (!begun) return;
    const [body, init] = begun;
    const own = { 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
    response.writeHead(init.status, init.statusText, { ...init.headers, ...own });
    if (!body || typeof body === 'string') return void response.end(body);
    await pipe(body, response, flow, patience);
  };
}

/** Beginning a stream that kept the service at work longer than this, in milliseconds, is followed by a rest so many times as long. */
const [unnoticed, rests] = [50, 6];

/** Does something in a turn that goes on for a while when it was much work; whoever asked does not wait for that. */
async function withRest<T>(turns: Turns, name: string, work: () => Promise<T>): Promise<T> {
  const end = await turns.take(name);
  const before = performance.eventLoopUtilization();
  return await work().finally(() => {
    const { active } = performance.eventLoopUtilization(before);
    setTimeout(end, Math.max(0, rests * (active - unnoticed))).unref();
  });
}

type Params = {
  query: string;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
};

function argumentsOf(schema: GraphQLSchema, contextValue: Context, params: Params) {
  const { query, operationName, variables = {} } = params;
  try {
    const document = parse(query, { maxTokens: mostTokens });
    const errors = validate(schema, document, undefined, validationOptions);
    if (errors.length > 0) return { data: null, errors };
    const operation = getOperationAST(document, operationName)?.operation;
    if (operation && operation !== 'subscription')
      return { data: null, errors: [new GraphQLError('Send questions and commands to /graphql.')] };
    mustBeAffordable(costOf(schema, { document, variables, operationName: operationName ?? null }));
    const args: ExecutionArgs = { schema, document, operationName, variableValues: variables, contextValue };
    return { ...args, contextValue };
  } catch (error) {
    return {
      data: null,
      errors: [error instanceof GraphQLError ? error : new GraphQLError('This cannot be read.')],
    };
  }
}

const formatted = (error: GraphQLError, log: Logger): GraphQLError => {
  const { message, extensions } = answerFor(error, error.toJSON(), log);
  return new GraphQLError(message, { ...(extensions ? { extensions } : {}) });
};

async function pipe(
  parts: AsyncGenerator<string, void, undefined>,
  response: ServerResponse,
  flow: Flow,
  { reader }: Patience,
): Promise<void> {
  onceGone(response, () => void parts.return());
  for await (const part of parts) {
    if (!response.writable) break;
    const isEvent = part.startsWith('event: next');
    if (isEvent) flow.written();
    if (!response.write(part)) await taken(response, reader);
    if (isEvent) flow.taken();
    await othersFirst(); // a history that is told from its beginning is long
  }
  response.end();
}

/** Waits until a reader has taken what was sent; whoever takes too long is let go, as the rest piles up here. */
async function taken(response: ServerResponse, longest: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(() => response.destroy(), longest);
  response.once('drain', resolve).once('close', resolve);
  await promise;
  clearTimeout(timer);
  response.off('drain', resolve).off('close', resolve);
}
