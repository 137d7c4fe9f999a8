import { expect, it } from 'vitest';
import { AssessmentRoundOpened, PartnerPositionPublished } from '../assessment/round/events.ts';
import { initiativeLink } from '../blocks/connection-with-other-initiatives/initiative-link.ts';
import { sharedLesson } from '../blocks/connection-with-other-initiatives/shared-lesson.ts';
import { role } from '../blocks/equal-footing/role.ts';
import { tension } from '../blocks/productive-tension/tension.ts';
import { lesson } from '../blocks/reflexivity-and-learning/lesson.ts';
import { uncertainty } from '../blocks/safe-environment/uncertainty.ts';
import { CollaborationStarted } from '../collaboration/events.ts';
import { fold } from '../collaboration/fold.ts';
import { ConsentAsked, ConsentDeclined } from '../consent/events.ts';
import { drafting } from '../decision/drafting.ts';
import type { Happening } from '../event/event-type.ts';
import { RecordsLinked } from '../links/links.ts';
import { PartnerJoined, PartnerSuspended } from '../partners/events.ts';
import { RecordCorrected, RecordVisibilityChanged, TranslationAdded } from '../records/general-events.ts';
import { recordEvents } from '../records/registry.ts';
import { SeatGranted } from '../seats/seats.ts';
import { event, recorded } from '../testing/scenario.ts';
import { viewFor } from './sharing.ts';

const shared = { visibility: 'funder' } as const;
const seen = (recordId: string) => ({ recordId, what: 'Regen', blocks: ['momentum' as const] });
const linked = (from: string, to: string) =>
  event(RecordsLinked, { from, to, relation: 'relates-to' as const }, shared);
const events = recorded([
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast' }, shared),
  event(SeatGranted, { personId: 'ann', seat: 'participant' }),
  event(SeatGranted, { personId: 'fonds', seat: 'funder-reader' }),
  event(recordEvents.ObservationNoted, seen('told'), shared),
  event(recordEvents.ObservationNoted, seen('kept')),
  event(
    lesson.events.LessonDrafted,
    { recordId: 'l1', insight: 'Bel eerst', aboutWhat: 'process', basedOn: ['kept', 'told'] },
    shared,
  ),
  linked('l1', 'kept'),
  linked('l1', 'told'),
  event(uncertainty.events.UncertaintyReframedAsRisk, { recordId: 'told', risk: 'kept' }, shared),
]);
const seenBy = (person: string) => viewFor(fold('c', events), events, person);

it('what was not shared is named nowhere in what was', () => {
  expect(JSON.stringify(seenBy('fonds'))).not.toContain('kept');
  expect(seenBy('fonds').map(({ type, version, data }) => [version, type, data])).toEqual([
    [1, 'CollaborationStarted', expect.anything()],
    [2, 'ObservationNoted', seen('told')],
    [3, 'LessonDrafted', expect.objectContaining({ basedOn: ['told'] })],
    [4, 'RecordsLinked', expect.objectContaining({ from: 'l1', to: 'told' })],
    [5, 'UncertaintyReframedAsRisk', { recordId: 'told' }],
  ]);
});

it('what cannot do without something that was not shared is left out, with all that followed from it', () => {
  const { InitiativeSpotted } = initiativeLink.events;
  const { LessonSharedWithInitiative, SharedLessonReused } = sharedLesson.events;
  const spotted = { recordId: 'buurt', initiative: 'Buurt', scope: 'local', problem: 'Overlast' } as never;
  const of = (recordId: string) => ({ recordId, lesson: 'Bel eerst', initiative: 'buurt' }) as never;
  const more = recorded([
    ...events.slice(0, 3),
    event(InitiativeSpotted, spotted),
    event(LessonSharedWithInitiative, of('kept-lesson'), shared),
    event(SharedLessonReused, { recordId: 'kept-lesson', by: 'us', what: 'x' } as never, shared),
    linked('kept-lesson', 'kept-lesson'),
    event(recordEvents.ObservationNoted, seen('told'), shared),
  ]);
  const told = viewFor(fold('c', more), more, 'fonds');
  expect(told.map(({ type }) => type)).toEqual(['CollaborationStarted', 'ObservationNoted']);
});

it('nothing of it stands in groups and lists either', () => {
  const { DecisionDrafted } = drafting.events;
  const pointing = {
    ...{
      decisionId: 'd1',
      title: 'Bank',
      context: 'x',
      blocks: ['momentum'],
      involved: ['kept', 'ann', 'public-side'],
    },
    assumptions: [
      { text: 'Droog', record: 'kept' },
      { text: 'Warm', record: 'told' },
    ],
  };
  const more = recorded([...events.slice(0, 5), event(DecisionDrafted, pointing as never, shared)]);
  const [drafted] = viewFor(fold('c', more), more, 'fonds').slice(-1);
  expect(drafted?.data).toMatchObject({
    involved: ['public-side'],
    assumptions: [{ text: 'Droog' }, { text: 'Warm', record: 'told' }],
  });
  expect(JSON.stringify(drafted)).not.toContain('kept');
});

it('nor the round that a position was given in, when that was not shared', () => {
  const round = {
    ...{ roundId: 'r1', kind: 'pulse', blocks: ['momentum'], k: 5, mode: 'anonymous' },
    period: { from: '2024-01-01', until: '2024-02-01' },
  };
  const position = { partnerId: 'p1', blockId: 'momentum', roundId: 'r1', level: 3 };
  const more = recorded([
    ...events.slice(0, 3),
    event(AssessmentRoundOpened, round as never),
    event(PartnerPositionPublished, position as never, shared),
  ]);
  const [told] = viewFor(fold('c', more), more, 'fonds').slice(-1);
  expect(told?.type).toBe('PartnerPositionPublished');
  expect(told?.data).not.toHaveProperty('roundId');
});

it('nor a partner that was not shared, also where one has to be named', () => {
  const { RoleTaken } = role.events;
  const held = (recordId: string, heldBy: string) =>
    event(RoleTaken, { recordId, role: 'Penvoerder', heldBy } as never, shared);
  const more = recorded([
    ...events.slice(0, 3),
    event(PartnerJoined, { partnerId: 'p1', name: 'Gemeente', partnerKind: 'municipality' } as never, shared),
    event(PartnerJoined, { partnerId: 'p2', name: 'Stil', partnerKind: 'other' } as never),
    held('r1', 'p1'),
    held('r2', 'p2'),
  ]);
  const told = viewFor(fold('c', more), more, 'fonds').slice(-2);
  expect(told.map(({ data }) => (data as { heldBy: string }).heldBy)).toEqual(['p1', '']);
});

it('nor words that a partner that was not shared said along with an endorsement', () => {
  const { FutureVisionDrafted, FutureVisionEndorsed } = recordEvents;
  const endorsed = (endorsedBy: string[], reservations: string) =>
    event(FutureVisionEndorsed, { recordId: 'v', endorsedBy, reservations }, shared);
  const translated = (fieldName: string, translation: string) =>
    event(TranslationAdded, { recordId: 'v', fieldName, language: 'en' as const, translation }, shared);
  const emptied = { fieldName: 'reservations', before: '"Met een loket\\nAlleen met camera’s"' };
  const more = recorded([
    ...events.slice(0, 3),
    event(PartnerJoined, { partnerId: 'p1', name: 'Gemeente', partnerKind: 'municipality' } as never, shared),
    event(PartnerJoined, { partnerId: 'p2', name: 'Stil', partnerKind: 'other' } as never),
    event(FutureVisionDrafted, { recordId: 'v', statement: 'A', horizon: 2030, mustRemain: 'B' }, shared),
    endorsed(['p1'], 'Met een loket'),
    endorsed(['p2'], 'Alleen met camera’s'),
    translated('reservations', 'A counter, and cameras only'),
    translated('statement', 'A in English'),
    event(RecordCorrected, { recordId: 'v', reason: 'x', corrections: [emptied] }, shared),
  ]);
  expect(
    viewFor(fold('c', more), more, 'fonds')
      .map(({ data }) => data)
      .slice(-4),
  ).toEqual([
    { recordId: 'v', endorsedBy: ['p1'], reservations: 'Met een loket' },
    { recordId: 'v', endorsedBy: [] },
    expect.objectContaining({ fieldName: 'statement' }),
    expect.objectContaining({ corrections: [{ fieldName: 'reservations' }] }),
  ]);
  const standing = fold('c', viewFor(fold('c', more), more, 'fonds')).records.v;
  expect([standing?.state, standing?.fields.endorsedBy, fold('c', more).records.v?.state]).toEqual([
    'drafted',
    undefined,
    'drafted',
  ]);
});

it('nor whom it took the place of: then nobody is named', () => {
  const { RedLinePresumed, RedLineConfirmed } = recordEvents;
  const line = { recordId: 'g', statement: 'A', ground: 'legal' as const, hardness: 'hard' as const };
  const more = recorded([
    ...events.slice(0, 3),
    event(PartnerJoined, { partnerId: 'p1', name: 'Gemeente', partnerKind: 'municipality' } as never, shared),
    event(PartnerJoined, { partnerId: 'p2', name: 'Stil', partnerKind: 'other' } as never),
    event(RedLinePresumed, { ...line, setBy: 'p1' } as never, shared),
    event(RedLineConfirmed, { recordId: 'g', setBy: 'p2', statement: 'B' } as never, shared),
  ]);
  const { fields } = fold('c', viewFor(fold('c', more), more, 'fonds')).records.g ?? {};
  expect(fields).toMatchObject({ statement: 'B', setBy: '' });
});

it('nor what a partner that was not shared did', () => {
  const said = { partnerId: 'p2', blockId: 'momentum' as const, level: 3 };
  const more = recorded([
    ...events.slice(0, 3),
    event(PartnerJoined, { partnerId: 'p2', name: 'Stil', partnerKind: 'other' } as never),
    event(PartnerPositionPublished, said, shared),
    event(PartnerSuspended, { partnerId: 'p2' }, shared),
  ]);
  expect(viewFor(fold('c', more), more, 'fonds').map(({ type }) => type)).toEqual(['CollaborationStarted']);
});

it('nor an answer to what was asked about it', () => {
  const asked = { consentId: 'c1', about: 'visibility', recordId: 'r1', to: 'funder' };
  const more = recorded([
    ...events.slice(0, 3),
    event(recordEvents.ObservationNoted, seen('r1'), { actor: 'bob' }),
    event(ConsentAsked, asked as never, { actor: 'bob' }),
    event(ConsentDeclined, { consentId: 'c1' }),
    event(RecordVisibilityChanged, { recordId: 'r1', to: 'author' }, { actor: 'bob' }),
  ]);
  expect(viewFor(fold('c', more), more, 'ann').map(({ type }) => type)).toEqual([
    'CollaborationStarted',
    'SeatGranted',
    'SeatGranted',
  ]);
});

const corrected = (...corrections: { fieldName: string; before?: string; after?: string }[]) =>
  event(RecordCorrected, { recordId: 'l1', reason: 'x', corrections }, shared);
const correctionsTold = (...more: ReturnType<typeof corrected>[]) => {
  const all = [...events, ...recorded([...events, ...more]).slice(events.length)];
  return viewFor(fold('c', all), all, 'fonds').flatMap(({ type, data }) =>
    type === 'RecordCorrected' ? [(data as { corrections: unknown }).corrections] : [],
  );
};

it('nothing of it stands in a correction either', () => {
  const pointing = { fieldName: 'risk', before: '"kept"', after: '"told"' };
  const fewer = { fieldName: 'basedOn', before: '["kept","told"]', after: '["told"]' };
  expect(correctionsTold(corrected(pointing, fewer))).toEqual([[{ fieldName: 'risk', after: '"told"' }]]);
});

it('a correction to nothing else did not happen, and the next goes on from before it', () => {
  const toHidden = { fieldName: 'basedOn', before: '["kept","told"]', after: '["kept"]' };
  const back = { fieldName: 'basedOn', before: '["kept"]', after: '["told"]' };
  const other = { fieldName: 'basedOn', before: '["kept"]', after: '["told","l1"]' };
  expect(correctionsTold(corrected(toHidden))).toEqual([]);
  expect(correctionsTold(corrected(toHidden), corrected(back))).toEqual([]);
  expect(correctionsTold(corrected(toHidden), corrected(other))).toEqual([
    [{ fieldName: 'basedOn', before: '["told"]', after: '["told","l1"]' }],
  ]);
});

it('where nothing is hidden a correction looks the same whether something else is or not', () => {
  const { TensionSurfaced, TensionReassessed } = tension.events;
  const named = { recordId: 't1', title: 'Tempo', poleA: 'Snel', poleB: 'Grondig', theme: 'pace' };
  const to = (before: string, after: string) => ({
    ...event(RecordCorrected, {
      corrections: [{ after: `"${after}"`, fieldName: 'health', before: `"${before}"` }],
      reason: 'Anders',
      recordId: 't1',
    }),
  });
  const told = [
    event(SeatGranted, { personId: 'bob', seat: 'participant' }),
    event(TensionSurfaced, { ...named, health: 'productive', intensity: 'low' } as never),
    to('productive', 'harmful'),
    event(TensionReassessed, { recordId: 't1', health: 'unclear', intensity: 'low' } as never),
    to('unclear', 'harmful'),
  ];
  const note = event(recordEvents.ObservationNoted, seen('n1'), { visibility: 'author', actor: 'bob' });
  const shownTo = (person: string, more: Happening[]) => {
    const all = recorded([...events.slice(0, 3), ...told, ...more]);
    return viewFor(fold('c', all), all, person).map(({ type, data }) => JSON.stringify([type, data]));
  };
  expect(shownTo('ann', [note])).toEqual(shownTo('ann', []));
  expect(shownTo('bob', [note])).toHaveLength(shownTo('ann', []).length + 1);
});

it('what somebody recorded stays with them, also when a colleague took back what it rests on', () => {
  const by = (actor: string) => ({ actor });
  const resting = { recordId: 'l3', insight: 'x', aboutWhat: 'process' as const, basedOn: ['bobs'] };
  const more = recorded([
    ...events.slice(0, 3),
    event(SeatGranted, { personId: 'bob', seat: 'participant' }),
    event(SeatGranted, { personId: 'cas', seat: 'participant' }),
    event(recordEvents.ObservationNoted, seen('bobs'), by('bob')),
    event(lesson.events.LessonDrafted, resting, by('ann')),
    event(RecordVisibilityChanged, { recordId: 'bobs', to: 'author' }, by('bob')),
  ]);
  const lessonsOf = (person: string) =>
    viewFor(fold('c', more), more, person).filter(({ type }) => type === 'LessonDrafted').length;
  expect([lessonsOf('ann'), lessonsOf('bob'), lessonsOf('cas')]).toEqual([1, 1, 0]);
});

it('a list that has to name one is not left empty, and one that may be missing is missing', () => {
  const { TensionSurfaced } = tension.events;
  const { LessonDrafted, LessonAdopted } = lesson.events;
  const poles = { title: 'Tempo', poleA: 'snel', poleB: 'traag', theme: 'pace', health: 'healthy' };
  const more = recorded([
    ...events,
    event(LessonDrafted, { recordId: 'l2', insight: 'x', aboutWhat: 'process', basedOn: ['kept'] }, shared),
    event(LessonAdopted, { recordId: 'l2', whatWeChange: 'y' }, shared),
    event(PartnerJoined, { partnerId: 'p2', name: 'Stil', partnerKind: 'other' } as never),
    event(TensionSurfaced, { recordId: 't1', ...poles, partners: ['p2'] } as never, shared),
  ]);
  const told = viewFor(fold('c', more), more, 'fonds').slice(5);
  expect(told.map(({ data }) => data)).toEqual([{ recordId: 't1', ...poles }]);
});

it.each<[string, string[], string | undefined, string | undefined, object[]]>([
  ['names it alone', [], undefined, '["p2"]', []],
  ['takes it alone away', ['p2'], '["p2"]', '[]', []],
  ['names it, and the others in another order', ['p1', 'p3'], '["p1","p3"]', '["p3","p2","p1"]', []],
  ['names another too', [], undefined, '["p2","p1"]', [{ fieldName: 'partners', after: '["p1"]' }]],
  ['names another in its place', ['p2'], '["p2"]', '["p1"]', [{ fieldName: 'partners', after: '["p1"]' }]],
  [
    'takes the last of the others away',
    ['p1', 'p2'],
    '["p1","p2"]',
    '["p2"]',
    [{ fieldName: 'partners', before: '["p1"]' }],
  ],
])('a correction that %s tells nothing of a partner that was not shared', (_, at, before, after, told) => {
  const poles = { title: 'Tempo', poleA: 'snel', poleB: 'traag', theme: 'pace', health: 'healthy' };
  const joins = (partnerId: string, more = {}) =>
    event(PartnerJoined, { partnerId, name: partnerId, partnerKind: 'other' } as never, more);
  const change = JSON.parse(JSON.stringify({ fieldName: 'partners', before, after }));
  const surfaced = { recordId: 'l1', ...poles, ...(at.length > 0 ? { partners: at } : {}) };
  const all = recorded([
    ...events.slice(0, 3),
    ...[joins('p1', shared), joins('p3', shared), joins('p2')],
    event(tension.events.TensionSurfaced, surfaced as never, shared),
    corrected(change),
  ]);
  const seenThere = viewFor(fold('c', all), all, 'fonds').filter(({ type }) => type === 'RecordCorrected');
  expect(seenThere.map(({ data }) => data)).toEqual(
    told.length === 0 ? [] : [{ recordId: 'l1', reason: 'x', corrections: told }],
  );
});

it('the team sees what is based on what', () => {
  expect(seenBy('ann')).toHaveLength(events.length);
  expect(seenBy('ann')[5]?.data).toMatchObject({ basedOn: ['kept', 'told'] });
});

it('nor such words by a step of before, that said them in nobody’s name; the team still reads them', () => {
  const { FutureVisionDrafted, FutureVisionRevised } = recordEvents;
  const revised = { recordId: 'v', statement: 'C', reservations: 'Alleen met camera’s' };
  const more = recorded([
    ...events.slice(0, 3),
    event(FutureVisionDrafted, { recordId: 'v', statement: 'A', horizon: 2030, mustRemain: 'B' }, shared),
    event(FutureVisionRevised, revised, shared),
  ]);
  const told = (person: string) => viewFor(fold('c', more), more, person).at(-1)?.data;
  expect(told('fonds')).toEqual({ recordId: 'v', statement: 'C' });
  expect(told('ann')).toEqual(revised);
});
