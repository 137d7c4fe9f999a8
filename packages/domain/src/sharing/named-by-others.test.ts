import { expect, it } from 'vitest';
import { lesson } from '../blocks/reflexivity-and-learning/lesson.ts';
import { CircleOpeningAgreed } from '../circle/events.ts';
import { fold } from '../collaboration/fold.ts';
import { ConsentAsked } from '../consent/events.ts';
import { everyEventType } from '../examples/happenings.ts';
import { RecordCorrected } from '../records/general-events.ts';
import { event, recorded } from '../testing/scenario.ts';
import { namedByOthers } from './named-by-others.ts';
import { personFields } from './without-persons.ts';

const adopted = (owner: string) =>
  event(lesson.events.LessonAdopted, {
    ...{ recordId: 'l1', whatWeChange: 'Wij bellen', checkOn: '2024-09-01', owner },
  });
const named = (actor: string, ...of: ReturnType<typeof event>[]) => {
  const events = recorded(of.map((one) => ({ ...one, actor })));
  return namedByOthers('ann', events, fold('c', events));
};

it('tells as what somebody else named a person, without a word of theirs', () => {
  const given = [
    adopted('ann'),
    adopted('corrie'),
    event({ name: 'DecisionDrafted' }, { decisionId: 'd', title: 'Bank', involved: ['ann', 'corrie'] }),
    event(ConsentAsked, { consentId: 'w', about: 'circle', personId: 'ann' }),
    event(CircleOpeningAgreed, { personId: 'ann' }),
  ];
  const told = named('bob', ...given);
  expect(told.map(({ type, as }) => [type, as.nl])).toEqual([
    ['LessonAdopted', 'wie een les uitvoert'],
    ['DecisionDrafted', 'betrokken bij een beslissing'],
    ['ConsentAsked', 'voorgesteld voor de vertrouwenskring'],
    ['CircleOpeningAgreed', 'mag lezen wat de kring eerder schreef'],
  ]);
  expect(JSON.stringify(told)).not.toMatch(/bob|corrie|bellen|Bank/);
  expect(named('ann', ...given)).toEqual([]);
});

it('tells of a correction that names somebody', () => {
  const correction = (after: string) =>
    event(RecordCorrected, {
      ...{ recordId: 'l1', reason: 'Wissel' },
      corrections: [{ fieldName: 'owner', before: '"corrie"', after: `"${after}"` }],
    });
  const drafted = event(lesson.events.LessonDrafted, { recordId: 'l1', text: 'Bel', basedOn: [] });
  expect(named('bob', drafted, adopted('corrie'), correction('ann'))).toMatchObject([
    { type: 'RecordCorrected', as: { nl: 'wie een les uitvoert' } },
  ]);
  expect(named('bob', drafted, adopted('corrie'), correction('dirk'))).toEqual([]);
});

it('leaves to seats and answers what they tell', () => {
  const elsewhere = ['BlockAssessed', 'SeatChanged', 'SeatEnded', 'SeatGranted'];
  const about = everyEventType
    .map(({ name }) => name)
    .filter((type) => personFields(type).includes('personId'))
    .filter((type) => named('bob', event({ name: type }, { personId: 'ann' })).length === 0);
  expect(about.toSorted()).toEqual(elsewhere);
});
