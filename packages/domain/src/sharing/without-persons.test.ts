import { expect, it } from 'vitest';
import { lesson } from '../blocks/reflexivity-and-learning/lesson.ts';
import { CollaborationStarted } from '../collaboration/events.ts';
import { fold } from '../collaboration/fold.ts';
import { drafting } from '../decision/drafting.ts';
import { RecordCorrected } from '../records/general-events.ts';
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

it('nor from a correction of who that is', () => {
  const correction = { fieldName: 'owner', before: '"ann"', after: '"bob"' };
  const data = { recordId: 'l1', reason: 'Bob doet het.', corrections: [correction] };
  const more = recorded([...events, event(RecordCorrected, data, shared)]);
  const [told] = viewFor(fold('c', more), more, 'fonds').slice(-1);
  expect(told?.data).toEqual({ ...data, corrections: [{ fieldName: 'owner' }] });
});

it('who was involved in a decision is told by partner, side and seat, and not by person', () => {
  const { DecisionDrafted } = drafting.events;
  const data = { decisionId: 'd1', title: 'Bank', context: 'x', blocks: ['momentum'] as const };
  const drafted = event(DecisionDrafted, { ...data, involved: ['ann', 'public-side'] } as never, shared);
  const more = recorded([...events.slice(0, 3), drafted]);
  const seen = (person: string) => viewFor(fold('c', more), more, person).at(-1)?.data;
  expect(seen('fonds')).toMatchObject({ involved: ['public-side'] });
  expect(seen('ann')).toMatchObject({ involved: ['ann', 'public-side'] });
});
