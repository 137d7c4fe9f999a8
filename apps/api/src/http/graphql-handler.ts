import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { letGo, notedWork } from '../history/in-hands.ts';
import { HttpRefusal } from './answer.ts';
import type { Asking } from './asking.ts';
import { type Bounds, mustBeText, readJson } from './body.ts';
import type { Context } from './context.ts';
import { restAfterEffort } from './effort.ts';
import { mustBeModest } from './limits.ts';
import { inLongTurn, longLineOf } from './long-turn.ts';
import { type Asker, type Rates, turnOf } from './rates.ts';
import { refuseWhoLeft } from './still-here.ts';
import { isAboutSchema, type Lines } from './turns.ts';
import { countUnread, mustRead } from './unread-answers.ts';

type Around = { bounds: Bounds; lines: Lines; rates: Rates; asker: Asker; address: string };

/** A question about the schema counts as so many others more. */
const schemaRequests = 19;

/** Answers `/graphql`: hands the request to Apollo when it is its turn, and the answer to the socket. */
export async function answerGraphql(
  apollo: ApolloServer<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  { url, context }: Asking,
  { bounds, lines, rates, asker, address }: Around,
): Promise<void> {
  mustTakeJson(request);
  const method = request.method ?? 'GET';
  const body = method === 'POST' ? await readJson(request, bounds) : {};
  mustBeText(url.searchParams.get('variables') ?? '');
  const source = 'query' in body ? body.query : url.searchParams.get('query');
  mustBeModest(source);
  if (isDemoSignIn(source)) await rates.countDemoSignIn(address);
  const isDear = isAboutSchema(source);
  if (isDear) await rates.count(asker, schemaRequests);
  if (!(await lines.each.takeFor(turnOf(asker, address), response))) return;
  await refuseWhoLeft(context);
  const asked = { method, headers: headersOf(request), search: url.search, body };
  const ask = async () => {
    mustRead(address);
    if (response.destroyed) return null;
    return await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asked,
      context: async () => context,
    });
  };
  const inTurn = (work: typeof ask) => atEase(lines, context, work);
  const inLine = (work = ask) =>
    isAboutOneself(source) ? lines.ownData.during(address, () => inTurn(work)) : inTurn(work);
  const long = longLineOf(lines, request, source);
  const answer = await (long ? inLongTurn(long, address, ask, inLine) : inLine());
  if (!answer) return;
  await restAfterEffort(context);
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'complete') response.end(answer.body.string);
  else await writeParts(response, answer.body.asyncIterator);
  countUnread(address, response);
}

async function writeParts(response: ServerResponse, parts: AsyncIterable<string>): Promise<void> {
  for await (const part of parts) response.write(part);
  response.end();
}

/** A question shorter than this, in milliseconds, keeps nobody waiting. */
const unnoticed = 50;
/** What one asked for beyond this, in milliseconds, counts no more. */
const longest = 2_000;
/** The turn of a longer one goes on so many times as long, and longer for an address that takes much while somebody elsewhere is about. */
const rests = { usual: 6, much: 12 };
/** More than this share of the time, of late, is much for one address. */
const much = 1 / 3;

/**
 * Answers within a turn of the address, which goes on for a while when that was much work: many accounts at one address do not keep
 * others waiting. Who asked does not wait for that.
 */
async function atEase<T>(
  { ofAddress, company, shares }: Lines,
  { address, work }: Pick<Context, 'address' | 'work'>,
  ask: () => Promise<T>,
): Promise<T> {
  company.asks(address);
  const end = await ofAddress.take(address);
  return await ask().finally(async () => {
    const millis = Math.min(work.millis + notedWork(work), longest);
    shares.took(address, millis);
    const takesMuch = shares.of(address) > much && company.hasOthersThan(address);
    const times = takesMuch ? rests.much : rests.usual;
    setTimeout(end, Math.max(0, times * (millis - unnoticed))).unref();
    await letGo(work);
  });
}

/** Whether a document asks for what is held about somebody, in however many collaborations; now and then one that only speaks of it. */
const isAboutOneself = (source: unknown): boolean => typeof source === 'string' && /\bownData\b/.test(source);

/** Whether a document signs in as one of the fictional people; now and then one that only speaks of it. */
const isDemoSignIn = (source: unknown): boolean =>
  typeof source === 'string' && /\bsignInAsDemoPerson\b/.test(source);

/** @throws HttpRefusal 406 for who would not take the answer: then nothing is done either. */
function mustTakeJson({ headers: { accept = '*/*' } }: IncomingMessage): void {
  if (!/\*\/\*|application\/(\*|json|graphql-response\+json)/i.test(accept))
    throw new HttpRefusal(406, 'Answers are application/json or application/graphql-response+json.');
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
