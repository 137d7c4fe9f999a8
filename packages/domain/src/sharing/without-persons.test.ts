import { expect, it } from 'vitest';
import { lesson } from '../blocks/reflexivity-and-learning/lesson.ts';
import { CollaborationStarted } from '../collaboration/events.ts';
import { fold } from '../collaboration/fold.ts';
import { SeatGranted } from '../seats/seats.ts';
import { event, recorded } from '../testing/scenario.ts';
import { viewFor } from './sharing.ts';

const shared = { visibility: 'funder' } as const;
const events = recorded([
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast' }, shared),
  event(SeatGranted, { personId: 'ann', seat: 'participant' }),
  event(SeatGranted, { personId: 'fonds', seat: 'funder-reader' }),
  event(
    lesson.events.LessonDrafted,
    { recordId: 'l1', insight: 'Eerst bellen', aboutWhat: 'process', basedOn: [] },
    shared,
  ),
  event(
    lesson.events.LessonAdopted,
    { recordId: 'l1', whatWeChange: 'Wij bellen', owner: 'ann', checkOn: '2024-09-01' },
    shared,
  ),
]);
const seenBy = (person: string) => viewFor(fold('c', events), events, person).at(-1)?.data;

it('who does something about a lesson is known to the team and to nobody outside it', () => {
  expect(seenBy('ann')).toMatchObject({ owner: 'ann' });
  expect(seenBy('fonds')).toEqual({ recordId: 'l1', whatWeChange: 'Wij bellen', checkOn: '2024-09-01' });
});
