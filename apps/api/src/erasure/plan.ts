import type { EntityManager } from '@mikro-orm/postgresql';
import { type LoggedEvent, readStream } from '@samenspel/event-log';
import { AnswerTable } from '../assessment/answer-table.ts';
import { circleStreamOf } from '../circle/circle-log.ts';
import { isAccountLeft } from '../identity/forget-account.ts';
import { PersonTable } from '../person/person.ts';
import { type Choice, chosenFrom } from './choose.ts';
import { copiesIn } from './copies.ts';
import type { ErasureEntry } from './entry.ts';
import { entryOf, type Wish } from './entry-of.ts';
import { erasedName } from './open.ts';

/** What an erasure would take away; nothing is changed yet. */
export type Plan = {
  /** What it takes in the collaboration, and in the stream of its trusted circle. */
  entries: readonly ErasureEntry[];
  /** The entries whose texts would go. */
  events: readonly LoggedEvent[];
  /** What others recorded and that may say the same again; it stays unless it is chosen too. */
  copies: readonly LoggedEvent[];
  /** How many answers outside the log would go. */
  answers: number;
  /** Whether a name would go, or anything by which its person signs in or still invites others. */
  name: boolean;
};

/** @throws Refusal NOT_FOUND for an entry that is not in the collaboration. */
export async function planOf(em: EntityManager, wish: Wish, choice: Choice): Promise<Plan> {
  const { streamId, person } = wish;
  const inCircle = { ...wish, streamId: circleStreamOf(streamId), person: null };
  const logged = [...(await readStream(em, streamId)), ...(await readStream(em, inCircle.streamId))];
  const events = chosenFrom(logged, choice);
  const at = await now(em);
  const answers = person ? await answersOf(em, streamId, person.id) : [];
  const name = person?.name === true && (await isNamed(em, person.id));
  const entries = [...entriesFor(wish, events, answers, at, name), ...entriesFor(inCircle, events, [], at)];
  return { entries, events, copies: copiesIn(logged, events), answers: answers.length, name };
}

/** The entry for one stream; none when nothing goes there, so that none is told of either. */
function entriesFor(
  wish: Wish,
  events: readonly LoggedEvent[],
  answers: readonly string[],
  at: string,
  name = false,
): ErasureEntry[] {
  const here = events.filter(({ streamId }) => streamId === wish.streamId);
  const goes = here.length + answers.length > 0 || name;
  return goes ? [entryOf(wish, here, answers, at)] : [];
}

/** By the clock of the database, as an ISO moment in UTC. */
async function now(em: EntityManager): Promise<string> {
  const [now] = await em.execute<{ at: string }[]>(
    `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  );
  return now?.at ?? new Date().toISOString();
}

/** The keys of the answers that a person gave in a collaboration. */
async function answersOf(em: EntityManager, collaborationId: string, personId: string): Promise<string[]> {
  const answers = await em.find(AnswerTable, { collaborationId, personId });
  return answers.map(({ roundId, blockId }) => `${roundId}/${blockId}`);
}

export const isNothing = ({ events, answers, name }: Plan): boolean => events.length + answers === 0 && !name;

const isNamed = async (em: EntityManager, id: string): Promise<boolean> =>
  (await em.count(PersonTable, { id, nameNl: { $ne: erasedName.nl } })) > 0 || (await isAccountLeft(em, id));
