import { expect, it } from 'vitest';
import { lesson } from '../blocks/reflexivity-and-learning/lesson.ts';
import { CircleWordingShared } from '../circle/events.ts';
import { everyEventType, exampleHappening } from '../examples/happenings.ts';
import { RecordCorrected } from '../records/general-events.ts';
import { SeatGranted } from '../seats/seats.ts';
import { event, recorded } from '../testing/scenario.ts';
import { aboutOneself } from './about-oneself.ts';
import { personFields } from './without-persons.ts';

const taken = (of: ReturnType<typeof event>) => {
  const [one] = recorded([of]);
  if (!one) throw new Error('Nothing was recorded.');
  return aboutOneself(one, 'ann').data;
};

it('names nobody else', () => {
  const adopted = { recordId: 'l1', whatWeChange: 'Wij bellen', checkOn: '2024-09-01' };
  expect(taken(event(SeatGranted, { personId: 'bob', seat: 'reader' }))).toEqual({ seat: 'reader' });
  expect(taken(event(SeatGranted, { personId: 'ann', seat: 'reader' }))).toMatchObject({ personId: 'ann' });
  expect(taken(event(lesson.events.LessonAdopted, { ...adopted, owner: 'bob' }))).toEqual(adopted);
});

it('brings no sentence that the circle worded together', () => {
  expect(taken(event(CircleWordingShared, { wording: 'Eén stem weegt zwaarder.' }))).toEqual({});
});

it('brings what one made of a text, not what stood there before', () => {
  const correction = { fieldName: 'title', before: '"Van Bob"', after: '"Van Ann"' };
  const data = { recordId: 'r1', reason: 'Zo heet het.', corrections: [correction] };
  expect(taken(event(RecordCorrected, data))).toEqual({
    ...data,
    corrections: [{ fieldName: 'title', after: '"Van Ann"' }],
  });
});

it('knows every field that names a person', () => {
  for (const type of everyEventType) {
    const named = Object.keys(exampleHappening(type).data as object).filter((name) => /person/i.test(name));
    expect(personFields(type.name), type.name).toEqual(expect.arrayContaining(named));
  }
});
