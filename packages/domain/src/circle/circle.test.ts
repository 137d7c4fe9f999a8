import { describe, expect, it } from 'vitest';
import { powerRelation } from '../blocks/insight-into-power-relations/power-relation.ts';
import { fold } from '../collaboration/fold.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { handle } from '../command/handle.ts';
import type { Recorded } from '../event/event-type.ts';
import { RecordsLinked } from '../links/links.ts';
import { RecordCorrected, RecordVisibilityChanged } from '../records/general-events.ts';
import { recordEvents } from '../records/registry.ts';
import type { CommandName } from '../registry.ts';
import { seatEvents } from '../seats/seats.ts';
import { event, recorded } from '../testing/scenario.ts';
import { CircleOpeningAgreed } from './events.ts';
import {
  forTeam,
  isForCircle,
  laterMembers,
  mayReadInCircle,
  readInCircle,
  together,
  withCircle,
} from './index.ts';

const at = (day: string) => `${day}T10:00:00.000Z`;
const joins = (personId: string, day: string) =>
  event(seatEvents.SeatGranted, { personId, seat: 'circle-member' as const }, { recordedAt: at(day) });
const leaves = (personId: string, day: string) =>
  event(seatEvents.SeatEnded, { personId, seat: 'circle-member' as const }, { recordedAt: at(day) });

const started = event({ name: 'CollaborationStarted' }, { name: 'Avondplein', issue: 'Overlast' });
const team = (...more: ReturnType<typeof event>[]) => fold('c', recorded([started, ...more]));

const { PowerRelationNoticed, PowerRelationDiscussed, PowerWordingApproved } = powerRelation.events;
const noticed = (recordId: string, actor: string, day: string) =>
  event(
    PowerRelationNoticed,
    {
      recordId,
      positionA: 'Vergunningverlener',
      positionB: 'Initiatiefnemer',
      resource: 'authority' as const,
      form: 'hidden' as const,
      basis: 'told' as const,
    },
    { actor, recordedAt: at(day), visibility: 'circle' },
  );
const approved = (actor: string, agreedWording: string) =>
  event(
    PowerWordingApproved,
    { recordId: 'p1', agreedWording },
    { actor, recordedAt: at('2024-06-01'), visibility: 'circle' },
  );
const context = (actor: string) => ({
  today: '2024-06-30',
  occurredOn: '2024-06-30',
  actor,
  newId: () => 'new',
  answers: [],
});
const idsFor = (state: Collaboration, events: readonly Recorded[], personId: string) =>
  readInCircle(state, events, personId).map(({ id }) => id);

describe('who reads what the circle wrote', () => {
  const ann = joins('ann', '2024-05-01');
  const bob = joins('bob', '2024-06-15');
  const circle = recorded([noticed('p1', 'ann', '2024-06-01'), noticed('p2', 'bob', '2024-06-20')]);

  it('is a member, from the moment they joined on', () => {
    expect(idsFor(team(ann, bob), circle, 'ann')).toEqual(['event-1', 'event-2']);
    expect(idsFor(team(ann, bob), circle, 'bob')).toEqual(['event-2']);
  });

  it('is nobody else, and no longer somebody who left', () => {
    expect(idsFor(team(ann, bob), circle, 'eve')).toEqual([]);
    expect(idsFor(team(ann, bob, leaves('ann', '2024-06-25')), circle, 'ann')).toEqual([]);
  });

  it('reads nothing of a record whose beginning was erased', () => {
    const left = recorded([noticed('p2', 'bob', '2024-06-20'), approved('bob', 'Zij wachten.')]);
    expect(idsFor(team(ann, bob), left, 'bob')).toEqual(['event-1']);
  });

  it('is a later member when everyone who was there agrees', () => {
    const carl = joins('carl', '2024-05-02');
    const agrees = (actor: string) =>
      event(CircleOpeningAgreed, { personId: 'bob' }, { actor, recordedAt: at('2024-06-21') });
    const first = recorded([noticed('p1', 'ann', '2024-06-01'), agrees('ann')]);
    expect(idsFor(team(ann, bob, carl), first, 'bob')).toEqual(['event-2']);
    const both = recorded([noticed('p1', 'ann', '2024-06-01'), agrees('ann'), agrees('carl')]);
    expect(idsFor(team(ann, bob, carl), both, 'bob')).toEqual(['event-1', 'event-2', 'event-3']);
  });

  it('is nobody else when somebody who was there did not agree and was put out since', () => {
    const carl = joins('carl', '2024-05-02');
    const agrees = (actor: string, day: string) =>
      event(CircleOpeningAgreed, { personId: 'bob' }, { actor, recordedAt: at(day) });
    const written = noticed('p1', 'ann', '2024-06-01');
    const out = leaves('carl', '2024-06-20');
    const afterwards = recorded([written, agrees('ann', '2024-06-21')]);
    expect(idsFor(team(ann, bob, carl, out), afterwards, 'bob')).toEqual(['event-2']);
    const before = recorded([written, agrees('carl', '2024-06-16'), agrees('ann', '2024-06-21')]);
    expect(idsFor(team(ann, bob, carl, out), before, 'bob')).toEqual(['event-1', 'event-2', 'event-3']);
  });

  it('is nobody else when somebody wrote on it who was let in, and did not agree', () => {
    const opens = (actor: string, personId: string, day: string) =>
      event(CircleOpeningAgreed, { personId }, { actor, recordedAt: at(day) });
    const wrote = event(
      PowerRelationDiscussed,
      { recordId: 'p1', effectOnOthers: 'Zij wachten.' },
      { actor: 'bob', recordedAt: at('2024-06-17'), visibility: 'circle' },
    );
    const dan = joins('dan', '2024-06-18');
    const before = [noticed('p1', 'ann', '2024-06-01'), opens('ann', 'bob', '2024-06-16'), wrote];
    const asked = recorded([...before, opens('ann', 'dan', '2024-06-19')]);
    expect(idsFor(team(ann, bob, dan), asked, 'dan')).toEqual(['event-2', 'event-4']);
    expect(idsFor(team(ann, bob, dan, leaves('bob', '2024-06-20')), asked, 'dan')).not.toContain('event-3');
    const agreed = recorded([
      ...before,
      opens('ann', 'dan', '2024-06-19'),
      opens('bob', 'dan', '2024-06-19'),
    ]);
    expect(idsFor(team(ann, bob, dan), agreed, 'dan')).toContain('event-3');
    expect(idsFor(team(ann, bob, dan), asked, 'bob')).toContain('event-3');
  });

  it('asks nobody who left before it was written, or whose time was over then', () => {
    const agrees = event(
      CircleOpeningAgreed,
      { personId: 'bob' },
      { actor: 'ann', recordedAt: at('2024-06-21') },
    );
    const circle = recorded([noticed('p1', 'ann', '2024-06-01'), agrees]);
    const forATime = event(
      seatEvents.SeatGranted,
      { personId: 'dan', seat: 'circle-member' as const, until: '2024-05-20' },
      { recordedAt: at('2024-05-03') },
    );
    const place = event(seatEvents.SeatGranted, { personId: 'dan', seat: 'participant' as const });
    const gone = [joins('carl', '2024-05-02'), leaves('carl', '2024-05-30'), place, forATime];
    expect(idsFor(team(ann, ...gone, bob), circle, 'bob')).toEqual(['event-1', 'event-2']);
  });

  it('is not somebody who left and came back on an agreement from before', () => {
    const back = team(ann, bob, leaves('bob', '2024-06-22'), joins('bob', '2024-06-23'));
    const agreed = event(
      CircleOpeningAgreed,
      { personId: 'bob' },
      { actor: 'ann', recordedAt: at('2024-06-21') },
    );
    const events = recorded([noticed('p1', 'ann', '2024-06-01'), agreed]);
    expect(idsFor(back, events, 'bob')).toEqual(['event-2']);
  });

  it('is the author alone for what an author keeps apart', () => {
    const apart = recorded([{ ...noticed('p1', 'ann', '2024-06-20'), visibility: 'author' }]);
    expect(idsFor(team(ann, bob), apart, 'ann')).toEqual(['event-1']);
    expect(idsFor(team(ann, bob), apart, 'bob')).toEqual([]);
  });

  it('is nobody who does not see both ends of a link', () => {
    const cas = joins('cas', '2024-05-01');
    const note = { recordId: 'n1', what: 'Alleen ik', blocks: ['momentum' as const] };
    const begins = (visibility: 'author' | 'circle') =>
      event(recordEvents.ObservationNoted, note, { actor: 'ann', visibility });
    const narrowed = event(RecordVisibilityChanged, { recordId: 'n1', to: 'author' as const });
    const link = { from: 'n1', to: 'p1', relation: 'relates-to' as const, asWritten: 'Voor mij' };
    const written = (visibility: 'author' | 'circle') =>
      recorded([
        noticed('p1', 'cas', '2024-06-01'),
        event(RecordsLinked, link, { actor: 'ann', visibility, recordedAt: at('2024-06-02') }),
      ]);
    const read = (personId: string, visibility: 'author' | 'circle', ...notes: ReturnType<typeof event>[]) =>
      idsFor(team(ann, cas, ...notes), written(visibility), personId);
    expect(read('ann', 'author', begins('author'))).toEqual(['event-1', 'event-2']);
    expect(read('cas', 'author', begins('author'))).toEqual(['event-1']);
    expect(read('cas', 'author', begins('circle'))).toEqual(['event-1']);
    expect(read('cas', 'circle', begins('circle'))).toEqual(['event-1', 'event-2']);
    expect(read('cas', 'circle', begins('circle'), narrowed)).toEqual(['event-1']);
  });

  it('is not told of a draft decision that its author links for themselves', () => {
    const cas = joins('cas', '2024-05-01');
    const draft = event(
      { name: 'DecisionDrafted' },
      { decisionId: 'd1', title: 'Plan' },
      { actor: 'ann', visibility: 'author' },
    );
    const circle = recorded([
      noticed('p1', 'cas', '2024-06-01'),
      event(
        RecordsLinked,
        { from: 'd1', to: 'p1', relation: 'relates-to' as const },
        { actor: 'ann', visibility: 'circle', recordedAt: at('2024-06-02') },
      ),
    ]);
    expect(idsFor(team(ann, cas, draft), circle, 'ann')).toEqual(['event-1', 'event-2']);
    expect(idsFor(team(ann, cas, draft), circle, 'cas')).toEqual(['event-1']);
  });
});

describe('members who joined later', () => {
  const bob = joins('bob', '2024-06-15');
  const before = recorded([noticed('p1', 'ann', '2024-06-01')]);
  const seats = team(joins('ann', '2024-05-01'), bob);

  it('are named to those who can open what came before, with what they did', () => {
    expect(laterMembers(withCircle(seats, before), 'ann')).toEqual([{ personId: 'bob', isOpened: false }]);
  });

  it('are named no more once it is open to them', () => {
    const agreed = event(
      CircleOpeningAgreed,
      { personId: 'bob' },
      { actor: 'ann', recordedAt: at('2024-06-21') },
    );
    const state = withCircle(seats, recorded([noticed('p1', 'ann', '2024-06-01'), agreed]));
    expect(laterMembers(state, 'ann')).toEqual([]);
  });

  it('are not named when somebody who has to agree left without', () => {
    const left = team(
      joins('ann', '2024-05-01'),
      joins('cas', '2024-05-01'),
      bob,
      leaves('cas', '2024-06-16'),
    );
    expect(laterMembers(withCircle(left, before), 'ann')).toEqual([]);
  });

  it('do not name themselves', () => {
    expect(laterMembers(withCircle(seats, before), 'bob')).toEqual([]);
  });
});

describe('a sentence for the team', () => {
  const members = team(joins('ann', '2024-05-01'), joins('bob', '2024-05-01'));
  const discussed = event(
    PowerRelationDiscussed,
    { recordId: 'p1' },
    { actor: 'ann', recordedAt: at('2024-06-01'), visibility: 'circle' },
  );
  const standing = (...approvals: ReturnType<typeof event>[]) =>
    withCircle(members, recorded([noticed('p1', 'ann', '2024-06-01'), discussed, ...approvals]));
  const share = (state: Collaboration) => () =>
    handle(state, 'sharePowerWording', { recordId: 'p1' }, context('ann'));

  it('must be written first', () => {
    expect(share(standing())).toThrow(/no sentence/);
  });

  it('must be approved by the whole circle, in the same words', () => {
    expect(share(standing(approved('ann', 'Een aanvraag kan blijven liggen.')))).toThrow(/one member/);
    expect(share(standing(approved('ann', 'Oud.'), approved('bob', 'Nieuw.')))).toThrow(/one member/);
  });

  it('stays in the circle when somebody who did not approve it was put out', () => {
    const approval = [approved('ann', 'Zo is het.')];
    const state = withCircle(
      team(joins('ann', '2024-05-01'), joins('bob', '2024-05-01'), leaves('bob', '2024-06-02')),
      recorded([noticed('p1', 'ann', '2024-06-01'), discussed, ...approval]),
    );
    expect(share(state)).toThrow(/Record anew/);
  });

  it('stays in the circle also when somebody who was let in to it was put out', () => {
    const late = [joins('cas', '2024-06-02'), leaves('cas', '2024-06-20')];
    const opens = event(
      CircleOpeningAgreed,
      { personId: 'cas' },
      { actor: 'ann', recordedAt: at('2024-06-03') },
    );
    const written = [noticed('p1', 'ann', '2024-06-01'), discussed, approved('ann', 'Zo is het.')];
    const seats = team(joins('ann', '2024-05-01'), ...late);
    expect(share(withCircle(seats, recorded(written)))).not.toThrow();
    expect(share(withCircle(seats, recorded([...written, opens])))).toThrow(/Record anew/);
  });

  it('must be approved anew after a correction, whatever the sentence is then', () => {
    const both = [approved('ann', 'Zo is het.'), approved('bob', 'Zo is het.')];
    const corrected = (fieldName: string, after: string) =>
      event(
        RecordCorrected,
        { recordId: 'p1', corrections: [{ fieldName, after }], reason: 'Toch niet' },
        { actor: 'bob', recordedAt: at('2024-06-02'), visibility: 'circle' },
      );
    const takenBack = corrected('agreedWording', 'null');
    expect(share(standing(...both, takenBack, approved('ann', 'Zo is het.')))).toThrow(/one member/);
    expect(share(standing(...both, corrected('positionA', '"Burgemeester"')))).toThrow(/2 members/);
    expect(share(standing(...both, takenBack, ...both))).not.toThrow();
  });

  it('reaches the team without the relation it is about', () => {
    const state = standing(approved('ann', 'Zo is het.'), approved('bob', 'Zo is het.'));
    const happenings = share(state)();
    expect(happenings).toMatchObject([{ type: 'PowerWordingShared', visibility: 'circle' }]);
    expect(forTeam(state, happenings)).toEqual([
      { type: 'CircleWordingShared', data: { wording: 'Zo is het.' }, visibility: 'team' },
    ]);
    expect(forTeam(state, [])).toEqual([]);
  });
});

describe('what belongs in the stream of the circle', () => {
  const state = withCircle(team(joins('ann', '2024-05-01')), recorded([noticed('p1', 'ann', '2024-06-01')]));

  it.each<[CommandName, object, boolean]>([
    ['noticePowerRelation', {}, true],
    ['openCircle', { personId: 'bob' }, true],
    ['correctRecord', { recordId: 'p1' }, true],
    ['linkRecords', { from: 'd1', to: 'p1' }, true],
    ['correctRecord', { recordId: 'r1' }, false],
    ['enterPhase', { phase: 'framing' }, false],
  ])('%s %j: %s', (name, input, expected) => {
    expect(isForCircle(state, name, input)).toBe(expected);
  });

  it('leaves the version of the team as it was', () => {
    expect(state.version).toBe(2);
    expect(state.records.p1?.kind).toBe('PowerRelation');
  });

  it('stands between what the team recorded, by when it became known', () => {
    const teams = recorded([started, joins('ann', '2024-05-01'), joins('bob', '2024-06-15')]).map(
      (one, i) => ({
        ...one,
        recordedAt: at(['2024-04-01', '2024-05-01', '2024-06-15'][i] as string),
      }),
    );
    const merged = together(teams, recorded([noticed('p1', 'ann', '2024-06-01')]));
    expect(merged.map(({ type, version }) => [type, version])).toEqual([
      ['CollaborationStarted', 1],
      ['SeatGranted', 2],
      ['PowerRelationNoticed', 2],
      ['SeatGranted', 3],
    ]);
  });

  it('may be read by its author only while they have the seat', () => {
    const beginning = { recordedBy: 'eve', recordedAt: at('2024-06-01'), writings: [] };
    expect(mayReadInCircle(state, beginning, 'eve')).toBe(false);
    expect(mayReadInCircle(state, beginning, 'ann')).toBe(true);
  });
});
