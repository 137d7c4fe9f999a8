import { randomUUID } from 'node:crypto';
import { type Happening, type VisibilityId, visibilityIds } from '@samenspel/domain';
import { exampleHappenings } from '@samenspel/domain/examples';
import { record } from '../commands/record.ts';
import type { Running } from '../main.ts';
import { PersonTable } from '../person/person.ts';

/** Everybody in the matrix, by how they stand to the collaborations of it. */
export const seats = [
  'author',
  'participant',
  'facilitator',
  'coordinator',
  'circle-member',
  'reader',
  'portfolio-manager',
  'funder-reader',
  'steward',
  'former',
  'guest-of-yesterday',
  'removed-today',
  'other',
] as const;
/** Besides people: who is not signed in, and a program with a key of a participant. */
export type Who = (typeof seats)[number] | 'nobody' | 'program';

/** A collaboration in which all that can happen happened, each text with a word of its own, all of one visibility. */
export type Marked = { id: string; visibility: VisibilityId; words: ReadonlyMap<string, string> };

/** Happenings that say who may see another, or that only the circle's own stream holds; they would blur the picture. */
const blurring = new Set([
  'CollaborationStarted',
  'RecordVisibilityChanged',
  'PersonalDataErased',
  'CircleEventSealed',
  'CircleWordingShared',
  'AssessmentResultShared',
]);

/** Each text field of each event type: its word, and the type and field it stands in. */
function markedHappenings(visibility: VisibilityId): { happenings: Happening[]; words: Map<string, string> } {
  let count = 0;
  const text = () => `mark${visibility}${count++}x`;
  const happenings = exampleHappenings({ text }).filter(({ type }) => !blurring.has(type));
  return { happenings, words: new Map(happenings.flatMap(placesIn)) };
}

const placesIn = ({ type, data }: Happening): [word: string, place: string][] =>
  Object.entries(data as object).flatMap(([field, value]) =>
    (JSON.stringify(value ?? null).match(/mark[a-z]+\d+x/g) ?? []).map((word): [string, string] => [
      word,
      `${type} ${field}`,
    ]),
  );

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const granted = (personId: string, seat: string, until?: string) => ({
  type: 'SeatGranted',
  data: { personId, seat, ...(until && { until }) },
});

function seating(): Happening[] {
  const held = seats.filter(
    (who) => !['author', 'former', 'guest-of-yesterday', 'removed-today', 'other'].includes(who),
  );
  return [
    granted('author', 'participant'),
    ...held.map((who) => granted(who, who)),
    granted('former', 'participant'),
    { type: 'SeatEnded', data: { personId: 'former', seat: 'participant' } },
    granted('guest-of-yesterday', 'reader', day(-1)),
    granted('removed-today', 'participant'),
  ];
}

/** Makes the people and, for each visibility, a collaboration full of marked texts. */
export async function makeWorld({ service }: Running): Promise<Marked[]> {
  const em = service.database.em.fork();
  await em.insertMany(
    PersonTable,
    seats.map((id) => ({ id, nameNl: `naam-${id}`, nameEn: `name-${id}`, kind: 'demo' as const })),
  );
  const marked: Marked[] = [];
  for (const visibility of visibilityIds) {
    const id = randomUUID();
    const { happenings, words } = markedHappenings(visibility);
    const started = { type: 'CollaborationStarted', data: { name: `Over ${visibility}`, issue: 'x' } };
    await tell(service, id, [started], 'funder');
    await tell(service, id, seating(), 'team');
    await tell(service, id, happenings, visibility);
    marked.push({ id, visibility, words });
  }
  return marked;
}

export async function tell(
  { database, histories }: Running['service'],
  collaborationId: string,
  happenings: readonly Happening[],
  visibility: VisibilityId,
): Promise<void> {
  const em = database.em.fork();
  const history = await histories.load(em, collaborationId);
  const command = {
    name: 'describeCollaboration',
    collaborationId,
    commandId: randomUUID(),
    actor: 'author',
    input: {},
  } as const;
  histories.add(history, await record(em, history, { ...command, visibility }, happenings));
}
