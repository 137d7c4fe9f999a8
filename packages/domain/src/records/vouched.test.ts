import { expect, it } from 'vitest';
import { CollaborationStarted } from '../collaboration/events.ts';
import { eventTypes } from '../registry.ts';
import { event, given } from '../testing/scenario.ts';
import { isVouchedFor } from './vouched.ts';

const seat = (personId: string) => event(eventTypes.SeatGranted, { personId, seat: 'participant' });
const team = [
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast' }),
  seat('ann'),
  seat('bob'),
];
const drafted = event(
  eventTypes.FutureVisionDrafted,
  { recordId: 'v', statement: 'Een plein', horizon: 2030, mustRemain: 'De boom' },
  { actor: 'ann' },
);
const endorsed = event(
  eventTypes.FutureVisionEndorsed,
  { recordId: 'v', endorsedBy: ['gemeente'], reservations: 'Alleen met een vergoeding' },
  { actor: 'ann' },
);
const correction = (fieldName: string, after: string | number) =>
  event(
    eventTypes.RecordCorrected,
    { recordId: 'v', reason: 'Typefout', corrections: [{ fieldName, after: JSON.stringify(after) }] },
    { actor: 'bob' },
  );
const standing = (...more: ReturnType<typeof event>[]) => {
  const { state, fields } = given(...team, drafted, ...more).state.records.v ?? {};
  return { state, ...fields };
};
const asDrafted = { state: 'drafted', statement: 'Een plein', horizon: 2030, mustRemain: 'De boom' };

it.each([
  ['statement', 'Een snelweg'],
  ['horizon', 2199],
])('nobody stands behind other words than they endorsed: %s', (name, after) => {
  expect(standing(endorsed, correction(name, after))).toEqual({ ...asDrafted, [name]: after });
  expect(standing(endorsed, endorsed, correction(name, after)).state).toBe('drafted');
});

it('what was said along with it goes as well, and cannot be put in another’s mouth', () => {
  expect(standing(endorsed, correction('reservations', 'Geen enkele'))).toEqual(asDrafted);
  expect(standing(correction('endorsedBy', '["gemeente"]'))).toEqual(asDrafted);
  const correct = (fieldName: string, value?: string) =>
    given(...team, drafted, endorsed)
      .when(
        'correctRecord',
        { recordId: 'v', reason: 'r', corrections: [{ fieldName, value }] },
        { actor: 'bob' },
      )
      .refusal();
  expect(correct('reservations', '"Geen enkele"')).toBe('INVALID');
  expect(correct('endorsedBy', '["studio"]')).toBe('NOT_FOUND');
  expect(correct('reservations')).toBeNull();
  expect(correct('endorsedBy')).toBeNull();
  expect(correct('endorsedBy', '[]')).toBeNull();
});

it('a correction adds and takes away nothing that not everybody sees who sees the record', () => {
  const noted = event(eventTypes.ObservationNoted, { recordId: 'o', what: 'Regen', blocks: ['momentum'] });
  const own = {
    ...event(eventTypes.ObservationNoted, { recordId: 'p', what: 'Wind', blocks: ['momentum'] }),
  };
  const lesson = event(eventTypes.LessonDrafted, {
    recordId: 'l',
    insight: 'x',
    aboutWhat: 'process',
    basedOn: ['o'],
  });
  const { when } = given(...team, noted, { ...own, visibility: 'author', actor: 'bob' }, lesson);
  const correct = (basedOn: string[]) =>
    when(
      'correctRecord',
      { recordId: 'l', reason: 'r', corrections: [{ fieldName: 'basedOn', value: JSON.stringify(basedOn) }] },
      { actor: 'bob' },
    ).refusal();
  expect(correct(['o', 'p'])).toBe('INVALID');
  const onBoth = event(eventTypes.LessonDrafted, {
    ...{ recordId: 'm', insight: 'x', aboutWhat: 'process', basedOn: ['o', 'p'] },
  });
  const basedOn = [{ fieldName: 'basedOn', value: '["o"]' }];
  const without = given(...team, noted, { ...own, visibility: 'author', actor: 'bob' }, onBoth).when(
    'correctRecord',
    { recordId: 'm', reason: 'r', corrections: basedOn },
    { actor: 'bob' },
  );
  expect(without.refusal()).toBe('INVALID');
});

it('a correction that only names things in another order, or ends lines in another way, changes nothing', () => {
  const noted = ['o', 'p'].map((recordId) =>
    event(eventTypes.ObservationNoted, { recordId, what: 'Regen', blocks: ['momentum'] }),
  );
  const lesson = event(eventTypes.LessonDrafted, {
    ...{ recordId: 'l', insight: 'Een\r\n\r\nTwee', aboutWhat: 'process', basedOn: ['p', 'o'] },
  });
  const corrected = (insight: string) =>
    given(...team, ...noted, lesson)
      .when(
        'correctRecord',
        {
          ...{ recordId: 'l', reason: 'r' },
          corrections: [
            { fieldName: 'basedOn', value: '["o","p"]' },
            { fieldName: 'insight', value: JSON.stringify(insight) },
          ],
        },
        { actor: 'bob' },
      )
      .records();
  expect(corrected('Een\n\nTwee')).toEqual([]);
  expect(corrected('Een\r\nDrie')).toMatchObject([
    { data: { corrections: [{ fieldName: 'insight', after: '"Een\\nDrie"' }] } },
  ]);
});

it('a list that nobody filled in says the same whether it is empty or not there', () => {
  const nobody = event(eventTypes.FutureVisionEndorsed, { recordId: 'v', endorsedBy: [] }, { actor: 'ann' });
  const corrected = (value?: string) =>
    given(...team, drafted, nobody)
      .when(
        'correctRecord',
        { recordId: 'v', reason: 'r', corrections: [{ fieldName: 'endorsedBy', value }] },
        { actor: 'bob' },
      )
      .records();
  expect([corrected(), corrected('[]')]).toEqual([[], []]);
});

it('a field that says what it said is no reason to refuse a correction of another, however long it became', () => {
  const reservations = 'Alleen met een vergoeding. '.repeat(100);
  const long = event(
    eventTypes.FutureVisionEndorsed,
    { recordId: 'v', endorsedBy: ['gemeente'], reservations },
    { actor: 'ann' },
  );
  const corrections = [
    { fieldName: 'reservations', value: JSON.stringify(reservations) },
    { fieldName: 'mustRemain', value: '"De boom en de bank"' },
  ];
  const { when } = given(...team, drafted, long);
  const corrected = when('correctRecord', { recordId: 'v', reason: 'r', corrections }, { actor: 'bob' });
  expect(corrected.records()).toMatchObject([{ data: { corrections: [{ fieldName: 'mustRemain' }] } }]);
});

const endorsing = (along: object) =>
  event(eventTypes.FutureVisionEndorsed, { recordId: 'v', ...along }, { actor: 'bob' });

it('who endorses first says all that is said along with it', () => {
  expect(
    standing(correction('reservations', 'Geen enkele'), endorsing({ endorsedBy: ['gemeente'] })),
  ).toEqual({
    ...asDrafted,
    ...{ state: 'endorsed', endorsedBy: ['gemeente'] },
  });
});

it('who endorses after others adds to what they said, and takes nothing of it away', () => {
  expect(
    standing(endorsed, endorsing({ endorsedBy: ['studio'], reservations: 'Niet in de winter' })),
  ).toEqual({
    ...asDrafted,
    ...{ state: 'endorsed', endorsedBy: ['gemeente', 'studio'] },
    reservations: 'Alleen met een vergoeding\n\nNiet in de winter',
  });
  expect(
    standing(endorsed, endorsing({ endorsedBy: [], reservations: 'Alleen met een vergoeding' })),
  ).toEqual({
    ...asDrafted,
    ...{ state: 'endorsed', endorsedBy: ['gemeente'], reservations: 'Alleen met een vergoeding' },
  });
});

it('nothing of it is changed on a day before somebody stood behind it', () => {
  const { when } = given(
    ...team,
    { ...drafted, occurredOn: '2024-05-01' },
    { ...endorsed, occurredOn: '2024-05-20' },
  );
  const corrected = { recordId: 'v', reason: 'r', corrections: [{ fieldName: 'horizon', value: '2199' }] };
  const on = (occurredOn: string) => ({ occurredOn, actor: 'bob' });
  for (const [name, input] of [
    ['correctRecord', corrected],
    ['reviseFutureVision', { recordId: 'v', horizon: 2199 }],
  ] as const) {
    expect(when(name, input, on('2024-05-19')).refusal()).toBe('INVALID');
    expect(when(name, input, on('2024-05-20')).refusal()).toBeNull();
  }
});

it('what somebody said stays whole, whatever others say around it', () => {
  const around = 'Niemand zegt: Alleen met een vergoeding, hoor';
  expect(standing(endorsed, endorsing({ endorsedBy: ['studio'], reservations: around }))).toMatchObject({
    reservations: `Alleen met een vergoeding\n\n${around}`,
  });
});

it('a revision puts no words under who endorsed without any', () => {
  const bare = endorsing({ endorsedBy: ['gemeente'] });
  const revised = event(eventTypes.FutureVisionRevised, {
    recordId: 'v',
    reservations: 'Alleen met camera’s',
  });
  expect(standing(bare, revised)).toEqual({ ...asDrafted, reservations: 'Alleen met camera’s' });
});

it('words along with an endorsement are of who is named, and nobody adds to those of another', () => {
  const joined = ['gemeente', 'studio'].map((partnerId) =>
    event(eventTypes.PartnerJoined, { partnerId, name: partnerId, partnerKind: 'public-organisation' }),
  );
  const sitting = event(eventTypes.SeatGranted, {
    ...{ personId: 'cas', seat: 'participant' as const, partnerId: 'gemeente' },
  });
  const guiding = event(eventTypes.SeatGranted, { personId: 'gids', seat: 'facilitator' });
  const { when } = given(...team, sitting, guiding, ...joined, drafted, endorsed);
  const endorse = (actor: string, endorsedBy?: string[], reservations?: string) =>
    when('endorseFutureVision', { recordId: 'v', endorsedBy, reservations }, { actor }).refusal();
  expect([endorse('bob'), endorse('bob', ['gemeente']), endorse('bob', ['studio'], 'Met water')]).toEqual([
    null,
    null,
    null,
  ]);
  for (const names of [undefined, [], ['gemeente']])
    expect(endorse('bob', names, 'Alleen met camera’s')).toBe('INVALID');
  expect(endorse('cas', ['gemeente'], 'Ook in de winter')).toBeNull();
  const alongFromTheForm = 'Alleen met een vergoeding';
  expect(endorse('bob', ['gemeente'], alongFromTheForm)).toBeNull();
  expect(endorse('bob', ['gemeente', 'studio'], `${alongFromTheForm}\n\nMet water`)).toBeNull();
  expect([endorse('gids', ['gemeente', 'studio'], 'Samen'), endorse('gids', [], 'Samen')]).toEqual([
    null,
    'INVALID',
  ]);
});

it('a revision says nothing of what partners say along with an endorsement', () => {
  const said = { recordId: 'v', statement: 'Anders', reservations: 'Alleen met camera’s' };
  const revise = given(...team, drafted, endorsed).when('reviseFutureVision', said, { actor: 'bob' });
  expect(revise.records()).toEqual([
    expect.objectContaining({ data: { recordId: 'v', statement: 'Anders' } }),
  ]);
});

it('endorsed anew, it stands again', () => {
  const isNow = (...more: ReturnType<typeof event>[]) => {
    const { v: record } = given(...team, drafted, ...more).state.records;
    return record && isVouchedFor(record);
  };
  const mended = correction('horizon', 2031);
  expect([isNow(), isNow(endorsed), isNow(endorsed, mended)]).toEqual([false, true, false]);
  expect(standing(endorsed, correction('horizon', 2031), endorsed)).toMatchObject({
    ...{ state: 'endorsed', horizon: 2031, endorsedBy: ['gemeente'] },
  });
});

it('a line that began as confirmed is presumed once it says something else', () => {
  const line = { recordId: 'v', statement: 'Niet filmen', setBy: 'g', ground: 'law', hardness: 'fixed' };
  const { records } = given(
    ...team,
    event(eventTypes.RedLineConfirmed, line),
    correction('hardness', 'negotiable'),
  ).state;
  expect(records.v).toMatchObject({ state: 'presumed', fields: { hardness: 'negotiable' } });
});

it('what became known on the way leaves a confirmed lesson as it is, and a record nobody vouched for', () => {
  const lesson = { recordId: 'v', title: 'Begin klein', becauseOf: 'Regen', basedOn: ['o'] };
  const step = (name: keyof typeof eventTypes, data: object = {}) =>
    event(eventTypes[name], { recordId: 'v', ...data });
  const confirmed = [
    ...team,
    step('LessonDrafted', lesson),
    step('LessonAdopted', { whatWeChange: 'Wij beginnen klein', owner: 'ann', checkOn: '2024-09-01' }),
    step('LessonApplied'),
    step('LessonConfirmed'),
  ];
  const now = (...more: ReturnType<typeof event>[]) => given(...confirmed, ...more).state.records.v?.state;
  expect(now(correction('checkOn', '2024-10-01'))).toBe('confirmed');
  expect(now(correction('title', 'Begin groot'))).toBe('applied');
  expect(standing(correction('statement', 'Twee pleinen')).state).toBe('drafted');
});

it('a translation goes with the words that it was of', () => {
  const translated = (fieldName: string) =>
    event(eventTypes.TranslationAdded, { recordId: 'v', fieldName, language: 'en', translation: 'A square' });
  const { records } = given(
    ...team,
    drafted,
    translated('statement'),
    translated('mustRemain'),
    correction('statement', 'Een park'),
  ).state;
  expect(records.v?.translations.map(({ fieldName }) => fieldName)).toEqual(['mustRemain']);
});

it('a picture that was replaced keeps no endorsement under other words, and stays replaced', () => {
  const superseded = event(eventTypes.FutureVisionSuperseded, { recordId: 'v' });
  expect(standing(endorsed, superseded)).toMatchObject({ state: 'superseded', endorsedBy: ['gemeente'] });
  expect(standing(endorsed, superseded, correction('statement', 'Een snelweg'))).toEqual({
    ...asDrafted,
    ...{ state: 'superseded', statement: 'Een snelweg' },
  });
});

it('revising it takes along what was said with the words that went', () => {
  const revised = event(eventTypes.FutureVisionRevised, { recordId: 'v', horizon: 2040 }, { actor: 'bob' });
  expect(standing(endorsed, revised)).toEqual({ ...asDrafted, horizon: 2040 });
});

it('a confirmed perspective with another interest is no longer confirmed', () => {
  const heard = event(eventTypes.PerspectiveHeard, {
    ...{ recordId: 'p', holder: 'Jongeren', experience: 'Weggejaagd' },
    ...{ source: 'interview', spokenBy: 'themselves' },
  });
  const confirmed = event(eventTypes.PerspectiveConfirmed, { recordId: 'p' });
  const stated = (interest: string) => event(eventTypes.InterestStated, { recordId: 'p', interest });
  const stateAfter = (...steps: ReturnType<typeof event>[]) =>
    given(...team, heard, stated('Een plek'), confirmed, ...steps).state.records.p?.state;
  expect(stateAfter(stated('Een plek'))).toBe('confirmed');
  expect(stateAfter(stated('Rust'))).toBe('heard');
});

it('nobody stands behind words on a day before they were said', () => {
  const corrected = { ...correction('statement', 'Een tuin'), occurredOn: '2024-05-20' };
  const { when } = given(...team, { ...drafted, occurredOn: '2024-05-01' }, corrected);
  const endorse = (occurredOn: string) =>
    when('endorseFutureVision', { recordId: 'v' }, { occurredOn, actor: 'ann' }).refusal();
  expect(endorse('2024-05-19')).toBe('INVALID');
  expect(endorse('2024-05-20')).toBeNull();
});

it('words that somebody can stand behind change in the order of days', () => {
  const corrected = { ...correction('statement', 'Een tuin'), occurredOn: '2024-05-20' };
  const { when } = given(...team, { ...drafted, occurredOn: '2024-05-01' }, corrected);
  const input = {
    recordId: 'v',
    reason: 'r',
    corrections: [{ fieldName: 'statement', value: '"Een veld"' }],
  };
  const correct = (occurredOn: string) =>
    when('correctRecord', input, { occurredOn, actor: 'bob' }).refusal();
  expect(correct('2024-05-19')).toBe('INVALID');
  expect(correct('2024-05-20')).toBeNull();
});

it('a translation goes with the words it was of, however they change', () => {
  const translated = event(eventTypes.TranslationAdded, {
    ...{ recordId: 'v', fieldName: 'reservations', language: 'en', translation: 'Only if paid' },
  });
  const translationsAfter = (...more: ReturnType<typeof event>[]) =>
    given(...team, drafted, endorsed, translated, ...more).state.records.v?.translations.length;
  expect(translationsAfter(endorsing({ endorsedBy: ['studio'] }))).toBe(1);
  expect(translationsAfter(endorsing({ reservations: 'Niet in de winter' }))).toBe(0);
  expect(translationsAfter(correction('statement', 'Een tuin'))).toBe(0);
});

it('what becomes of a record comes after its words were translated, and a translation after they changed', () => {
  const on = (occurredOn: string) => ({ occurredOn });
  const translated = event(
    eventTypes.TranslationAdded,
    { recordId: 'v', fieldName: 'statement', language: 'en', translation: 'A square' },
    on('2024-05-20'),
  );
  const { when } = given(...team, { ...drafted, ...on('2024-05-10') }, translated);
  const endorse = (day: string) =>
    when('endorseFutureVision', { recordId: 'v' }, { ...on(day), actor: 'ann' });
  expect([endorse('2024-05-19').refusal(), endorse('2024-05-20').refusal()]).toEqual(['INVALID', null]);
  const anew = { recordId: 'v', fieldName: 'statement', language: 'en', translation: 'The square' };
  const translate = (day: string) => when('translateRecord', anew, { ...on(day), actor: 'bob' });
  expect([translate('2024-05-09').refusal(), translate('2024-05-20').refusal()]).toEqual(['INVALID', null]);
});

it('what somebody translated for the circle is shown by nobody else, also when other words took the place of theirs', () => {
  const forCircle = { visibility: 'circle' } as const;
  const circle = ['ann', 'bob'].map((personId) =>
    event(eventTypes.SeatGranted, { personId, seat: 'circle-member' }),
  );
  const noted = { ...drafted, ...forCircle };
  const translated = event(
    eventTypes.TranslationAdded,
    { recordId: 'v', fieldName: 'statement', language: 'en', translation: 'A square' },
    { actor: 'bob', ...forCircle },
  );
  const corrected = { ...correction('statement', 'Een tuin'), actor: 'ann', ...forCircle };
  const over = { ...translated, actor: 'ann' };
  const show = (...more: ReturnType<typeof event>[]) =>
    given(...team, ...circle, noted, ...more).when(
      'changeRecordVisibility',
      { recordId: 'v', to: 'team' },
      { actor: 'ann' },
    );
  expect(show(corrected).refusal()).toBeNull();
  expect(show(translated).refusal()).toBe('NOT_ALLOWED');
  expect(show(translated, corrected).refusal()).toBe('NOT_ALLOWED');
  expect(show(translated, over).refusal()).toBe('NOT_ALLOWED');
});

it('there is always room to take back what somebody stands behind, and nothing to translate before it is said', () => {
  const corrected = correction('endorsedBy', '[]');
  const ends = (...more: ReturnType<typeof event>[]) =>
    eventTypes.RecordCorrected.ends(corrected.data as never, given(...team, drafted, ...more).state);
  expect(ends(endorsed)).toBe(true);
  expect(ends()).toBe(false);
  const translation = { recordId: 'v', fieldName: 'reservations', language: 'en', translation: 'None' };
  const translate = (...more: ReturnType<typeof event>[]) =>
    given(...team, drafted, ...more)
      .when('translateRecord', translation, { actor: 'bob' })
      .refusal();
  expect(translate()).toBe('WRONG_STATE');
  expect(translate(endorsed)).toBeNull();
});
