import { describe, expect, it } from 'vitest';
import { BlockAssessed } from '../assessment/round/events.ts';
import { lesson } from '../blocks/reflexivity-and-learning/lesson.ts';
import { CircleWordingShared } from '../circle/events.ts';
import { fold } from '../collaboration/fold.ts';
import { everyEventType, exampleHappening } from '../examples/happenings.ts';
import { erasedText } from '../field/erased-text.ts';
import { PartnerJoined } from '../partners/events.ts';
import { RecordCorrected } from '../records/general-events.ts';
import { SeatGranted } from '../seats/seats.ts';
import { event, recorded } from '../testing/scenario.ts';
import { aboutOneself } from './about-oneself.ts';
import { personFields } from './without-persons.ts';

const ann = { actor: 'ann' };
const allTaken = (...of: ReturnType<typeof event>[]) => {
  const events = recorded(of.map((one) => ({ ...ann, ...one })));
  const about = aboutOneself('ann', { events, state: fold('c', events) });
  return events.filter(({ actor }) => actor === 'ann').flatMap(about);
};
const taken = (of: ReturnType<typeof event>) => allTaken(of)[0]?.data;

it('names nobody else', () => {
  const adopted = { recordId: 'l1', whatWeChange: 'Wij bellen', checkOn: '2024-09-01' };
  expect(taken(event(SeatGranted, { personId: 'bob', seat: 'reader' }))).toEqual({ seat: 'reader' });
  expect(taken(event(SeatGranted, { personId: 'ann', seat: 'reader' }))).toMatchObject({ personId: 'ann' });
  expect(taken(event(lesson.events.LessonAdopted, { ...adopted, owner: 'bob' }))).toEqual(adopted);
});

it('names of who was involved only oneself, and partners, sides and kinds of seats', () => {
  const joined = event(PartnerJoined, {
    ...{ partnerId: 'gemeente', name: 'Gemeente', kind: 'municipality', side: 'public' },
  });
  const drafted = (involved: readonly string[]) =>
    event({ name: 'DecisionDrafted' }, { decisionId: 'd', title: 'Bank', involved });
  const named = ['ann', 'bob', 'gemeente', 'reader'];
  expect(allTaken(joined, drafted(named)).at(-1)?.data).toMatchObject({
    involved: ['ann', 'gemeente', 'reader'],
  });
});

it('names nobody else in a correction of who does something', () => {
  const adopted = { recordId: 'l1', whatWeChange: 'Wij bellen', checkOn: '2024-09-01', owner: 'ann' };
  const given = [
    event(lesson.events.LessonDrafted, { recordId: 'l1', text: 'Bel', basedOn: [] }),
    event(lesson.events.LessonAdopted, adopted),
  ];
  const correction = (after: string) =>
    event(RecordCorrected, {
      ...{ recordId: 'l1', reason: 'Wissel' },
      corrections: [{ fieldName: 'owner', before: '"ann"', after: `"${after}"` }],
    });
  expect(allTaken(...given, correction('bob')).at(-1)?.data).toMatchObject({
    corrections: [{ fieldName: 'owner' }],
  });
  expect(JSON.stringify(allTaken(...given, correction('bob')))).not.toContain('bob');
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

describe('a proposal', () => {
  const draft = { decisionId: 'd', title: 'Bank', context: 'Regen', blocks: ['momentum'] as const };
  const options = (...titles: string[]) => titles.map((title, index) => ({ id: `option-${index}`, title }));
  const drafted = { ...draft, options: options('Hout') };
  const proposed = { ...draft, options: options('Hout', 'Steen', 'Niets') };
  const draftOf = (actor: string, data: object = drafted) =>
    event({ name: 'DecisionDrafted' }, data, { actor });
  const addedBy = (actor: string, title: string) =>
    event({ name: 'DecisionOptionAdded' }, { decisionId: 'd', option: options(title)[0] }, { actor });
  const takenOf = (data: object, ...before: ReturnType<typeof event>[]) =>
    allTaken(...before, event({ name: 'DecisionProposed' }, data)).at(-1)?.data;

  it('brings what one drafted oneself, without the options of others', () => {
    const before = [draftOf('ann'), addedBy('bob', 'Steen'), addedBy('ann', 'Niets')];
    expect(takenOf(proposed, ...before)).toEqual({
      ...proposed,
      options: [proposed.options[0], proposed.options[2]],
    });
  });

  it('brings what one gave when one put it forward, and not what somebody else drafted', () => {
    const before = [draftOf('bob'), addedBy('bob', 'Steen')];
    expect(takenOf(proposed, ...before)).toEqual({
      ...{ decisionId: 'd', blocks: ['momentum'], title: '…' },
      options: [proposed.options[2]],
    });
    expect(takenOf({ ...proposed, title: 'Bankje' }, ...before)).toMatchObject({ title: 'Bankje' });
    expect(takenOf({ ...proposed, context: 'Zon' }, ...before)).toMatchObject({ context: 'Zon' });
  });

  it('brings nothing of it when the draft was erased', () => {
    const nothing = { decisionId: 'd', blocks: ['momentum'], title: '…' };
    expect(takenOf(proposed, draftOf('bob', { ...drafted, title: erasedText.nl }))).toEqual(nothing);
    expect(takenOf(proposed)).toEqual(nothing);
  });
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
