import { expect, it } from 'vitest';
import { BlockAssessed } from '../assessment/round/events.ts';
import { lesson } from '../blocks/reflexivity-and-learning/lesson.ts';
import { CircleWordingShared } from '../circle/events.ts';
import { everyEventType, exampleHappening } from '../examples/happenings.ts';
import { RecordCorrected } from '../records/general-events.ts';
import { SeatGranted } from '../seats/seats.ts';
import { event, recorded } from '../testing/scenario.ts';
import { aboutOneself } from './about-oneself.ts';
import { personFields } from './without-persons.ts';

const allTaken = (...of: ReturnType<typeof event>[]) => recorded(of).flatMap(aboutOneself('ann'));
const taken = (of: ReturnType<typeof event>) => allTaken(of)[0]?.data;

it('names nobody else', () => {
  const adopted = { recordId: 'l1', whatWeChange: 'Wij bellen', checkOn: '2024-09-01' };
  expect(taken(event(SeatGranted, { personId: 'bob', seat: 'reader' }))).toEqual({ seat: 'reader' });
  expect(taken(event(SeatGranted, { personId: 'ann', seat: 'reader' }))).toMatchObject({ personId: 'ann' });
  expect(taken(event(lesson.events.LessonAdopted, { ...adopted, owner: 'bob' }))).toEqual(adopted);
});

it('brings no sentence that the circle worded together', () => {
  expect(taken(event(CircleWordingShared, { wording: 'Eén stem weegt zwaarder.' }))).toEqual({});
});

it('brings nothing of what others answered in a round that one closed', () => {
  const assessed = { roundId: 'r', blockId: 'momentum', answer: 'rated', level: 2 } as const;
  const own = event(BlockAssessed, { ...assessed, personId: 'ann' });
  const published = event({ name: 'AssessmentResultPublished' }, { roundId: 'r', published: {} });
  expect(allTaken(event(BlockAssessed, { ...assessed, personId: 'bob' }), published)).toEqual([]);
  expect(allTaken(own)).toHaveLength(1);
});

it('brings of a proposal what one drafted oneself', () => {
  const draft = { decisionId: 'd', title: 'Bank', context: 'Regen', blocks: ['momentum'] as const };
  const options = (...titles: string[]) => titles.map((title, index) => ({ id: `option-${index}`, title }));
  const proposed = event(
    { name: 'DecisionProposed' },
    { ...draft, options: options('Hout', 'Steen', 'Niets') },
  );
  expect(taken(proposed)).toEqual({ decisionId: 'd', blocks: ['momentum'], title: '…' });
  const drafted = event({ name: 'DecisionDrafted' }, { ...draft, options: options('Hout') });
  const added = event({ name: 'DecisionOptionAdded' }, { decisionId: 'd', option: options('Niets')[0] });
  const [, , own] = allTaken(drafted, added, proposed);
  expect(own?.data).toMatchObject({ context: 'Regen', options: [{ title: 'Hout' }, { title: 'Niets' }] });
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
