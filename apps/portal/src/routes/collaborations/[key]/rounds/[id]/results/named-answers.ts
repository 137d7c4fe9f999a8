import { seatNames } from '@samenspel/client';
import type { BlockId, eventTypes, Recorded } from '@samenspel/domain';
import type { RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { api, asPageError } from '#lib/api.ts';
import { languageName } from '#lib/language/index.ts';

type Assessed = v.InferOutput<(typeof eventTypes)['BlockAssessed']['schema']>;

/** What one person answered on one block of an open round. */
export interface NamedAnswer {
  blockId: BlockId;
  /** Null for somebody without a seat any more. */
  name: string | null;
  answer: Assessed['answer'];
  level: number | null;
}

/** The answers of an open round with their names, which everybody in it agreed to; for the team only. */
export async function namedAnswers(
  event: Pick<RequestEvent, 'fetch' | 'locals' | 'url'>,
  key: string,
  events: readonly Recorded[],
  roundId: string,
): Promise<NamedAnswer[]> {
  const given = events
    .filter(({ type }) => type === 'BlockAssessed')
    .map(({ data }) => data as Assessed)
    .filter((assessed) => assessed.roundId === roundId);
  if (given.length === 0) return [];
  const language = languageName(event.locals.language);
  const { collaboration } = await api(event)(seatNames, { key, language }).catch((refusal) =>
    asPageError(refusal, event),
  );
  const names = new Map(collaboration?.seats.map(({ person }) => [person.id, person.name]));
  return given.map(({ blockId, personId, answer, level }) => ({
    blockId,
    name: names.get(personId) ?? null,
    answer,
    level: level ?? null,
  }));
}
