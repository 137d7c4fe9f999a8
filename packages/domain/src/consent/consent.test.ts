import { describe, expect, it } from 'vitest';
import { CollaborationStarted } from '../collaboration/events.ts';
import { happened } from '../event/event-type.ts';
import type { VisibilityId } from '../frame/visibility.ts';
import { RecordsLinked } from '../links/links.ts';
import {
  PartnerDepartureAnnounced,
  PartnerJoined,
  PartnerLeft,
  PartnerSuspended,
} from '../partners/events.ts';
import { RecordCorrected, RecordVisibilityChanged, TranslationAdded } from '../records/general-events.ts';
import { recordEvents } from '../records/registry.ts';
import { SeatChanged, SeatEnded, SeatGranted } from '../seats/seats.ts';
import { viewFor } from '../sharing/index.ts';
import { event, given, recorded } from '../testing/scenario.ts';
import { ConsentAsked, ConsentDeclined, ConsentGiven, ConsentWithdrawn } from './events.ts';
import { consentsFor } from './two-sides.ts';

const partner = (partnerId: string, partnerKind: 'public-organisation' | 'creative-practice') =>
  event(PartnerJoined, { partnerId, name: partnerId, partnerKind });
const seat = (
  personId: string,
  partnerId?: string,
  kind: 'participant' | 'coordinator' | 'reader' = 'participant',
) => event(SeatGranted, { personId, seat: kind, ...(partnerId ? { partnerId } : {}) });
const noted = (actor: string, visibility: 'team' | 'author' = 'team') =>
  event(
    recordEvents.ObservationNoted,
    { recordId: 'o1', what: 'Regen', blocks: ['momentum'] },
    { actor, visibility },
  );

const oneSide = [
  event(CollaborationStarted, { name: 'Avondplein', issue: 'Overlast' }),
  seat('coordinator', undefined, 'coordinator'),
  partner('gemeente', 'public-organisation'),
  partner('studio', 'creative-practice'),
  seat('anna', 'gemeente'),
  seat('ahmed', 'gemeente'),
];
const team = [...oneSide, seat('bo', 'studio'), seat('gast', 'studio', 'reader')];

const wider = { recordId: 'o1', to: 'funder' } as const;
const asked = event(
  ConsentAsked,
  { consentId: 'c1', about: 'visibility' as const, ...wider },
  { actor: 'anna' },
);
const seated = { personId: 'bo', seat: 'circle-member', partnerId: 'studio' } as const;
const askedForCircle = event(ConsentAsked, {
  consentId: 'c2',
  about: 'circle' as const,
  personId: 'bo',
  partnerId: 'studio',
});
const consent = { consentId: 'c1' };

describe('showing a record beyond the team', () => {
  const there = given(...team, noted('anna'));

  it('asks for the consent of another side, and changes nothing yet', () => {
    expect(there.when('changeRecordVisibility', wider, { actor: 'anna' }).records()).toEqual([
      happened(ConsentAsked, { consentId: 'id-1', about: 'visibility', ...wider }, { visibility: 'team' }),
    ]);
    expect(given(...team, noted('anna'), asked).state.records.o1?.visibility).toBe('team');
  });

  it('is asked by its author alone, and once', () => {
    expect(there.when('changeRecordVisibility', wider, { actor: 'bo' }).refusal()).toBe('NOT_ALLOWED');
    const again = given(...team, noted('anna'), asked).when('changeRecordVisibility', wider, {
      actor: 'anna',
    });
    expect(again.records()).toEqual([]);
  });

  it('takes effect when somebody of another side agrees', () => {
    const { when } = given(...team, noted('anna'), asked);
    expect(
      when('giveConsent', consent, { actor: 'bo' })
        .records()
        .map(({ type, data }) => [type, data]),
    ).toEqual([
      ['ConsentGiven', consent],
      ['RecordVisibilityChanged', wider],
    ]);
  });

  it.each([
    ['the author', 'anna'],
    ['somebody of the same side', 'ahmed'],
    ['somebody without a side', 'coordinator'],
  ])('is not for %s to agree to', (_, actor) => {
    const { state, when } = given(...team, noted('anna'), asked);
    expect(when('giveConsent', consent, { actor }).refusal()).toBe('NOT_ALLOWED');
    expect(when('declineConsent', consent, { actor }).refusal()).toBe('NOT_ALLOWED');
    expect(consentsFor(state, actor)).toEqual([]);
  });

  it('waits with who may agree, and not with readers', () => {
    const { state, when } = given(...team, noted('anna'), asked);
    expect(consentsFor(state, 'bo').map(({ id }) => id)).toEqual(['c1']);
    expect(consentsFor(state, 'gast')).toEqual([]);
    expect(when('giveConsent', consent, { actor: 'gast' }).refusal()).toBe('NOT_ALLOWED');
  });

  it('waits no more after it was agreed to, declined or taken back', () => {
    for (const [type, actor] of [
      [ConsentGiven, 'bo'],
      [ConsentDeclined, 'bo'],
      [ConsentWithdrawn, 'anna'],
    ] as const) {
      const { state, when } = given(...team, noted('anna'), asked, event(type, consent, { actor }));
      expect(consentsFor(state, 'bo')).toEqual([]);
      expect(when('giveConsent', consent, { actor: 'bo' }).refusal()).toBe('NOT_FOUND');
    }
  });

  it('can be taken back by who asked, and by nobody else', () => {
    const { when } = given(...team, noted('anna'), asked);
    expect(when('withdrawConsent', consent, { actor: 'anna' }).records()).toHaveLength(1);
    expect(when('withdrawConsent', consent, { actor: 'bo' }).refusal()).toBe('NOT_ALLOWED');
  });

  it('does not take effect any more once its author has left', () => {
    const left = event(SeatEnded, { personId: 'anna', seat: 'participant' as const });
    const { state, when } = given(...team, noted('anna'), asked, left);
    expect(consentsFor(state, 'bo')).toEqual([]);
    expect(when('giveConsent', consent, { actor: 'bo' }).refusal()).toBe('NOT_FOUND');
  });

  it('comes after the team saw it', () => {
    const { when } = given(...team, noted('anna', 'author'));
    expect(when('changeRecordVisibility', wider, { actor: 'anna' }).refusal()).toBe('WRONG_STATE');
    expect(
      when('changeRecordVisibility', { ...wider, to: 'team' }, { actor: 'anna' }).records(),
    ).toHaveLength(1);
  });

  it('is not asked any more once its author showed it to fewer, also when they show it again', () => {
    const changed = (to: VisibilityId) =>
      event(RecordVisibilityChanged, { recordId: 'o1', to }, { actor: 'anna' });
    const agree = (...more: Parameters<typeof given>) =>
      given(...team, noted('anna'), asked, ...more).when('giveConsent', consent, { actor: 'bo' });
    expect(agree().records()).toHaveLength(2);
    expect(agree(changed('author')).refusal()).toBe('NOT_FOUND');
    expect(agree(changed('author'), changed('team')).refusal()).toBe('NOT_FOUND');
    expect(agree(changed('circle')).refusal()).toBe('NOT_FOUND');
    expect(agree(changed('portfolio')).records()).toHaveLength(2);
  });

  it('lapses when the record says something else than what was asked about', () => {
    const correction = { fieldName: 'what', before: '"Regen"', after: '"Storm"' };
    const corrected = event(RecordCorrected, { recordId: 'o1', corrections: [correction], reason: 'Beter' });
    const translated = event(TranslationAdded, {
      ...{ recordId: 'o1', fieldName: 'what', language: 'en' as const, translation: 'Storm' },
    });
    const linked = event(RecordsLinked, { from: 'o2', to: 'o1', relation: 'relates-to' as const });
    for (const other of [corrected, translated, linked])
      expect(
        given(...team, noted('anna'), asked, other)
          .when('giveConsent', consent, { actor: 'bo' })
          .refusal(),
      ).toBe('NOT_FOUND');
  });

  it('stays when somebody links it for themselves or for the circle, which nobody else may notice', () => {
    for (const visibility of ['author', 'circle'] as const) {
      const linked = event(
        RecordsLinked,
        { from: 'o1', to: 'o2', relation: 'clarifies' as const },
        { actor: 'bo', visibility },
      );
      const { when } = given(...team, noted('anna'), asked, linked);
      expect(when('giveConsent', consent, { actor: 'bo' }).refusal()).toBeNull();
    }
  });

  it('is given by somebody whose partner takes part', () => {
    for (const [type, taken] of [
      [PartnerSuspended, 'NOT_ALLOWED'],
      [PartnerLeft, 'NOT_ALLOWED'],
      [PartnerDepartureAnnounced, null],
    ] as const)
      expect(
        given(...team, noted('anna'), asked, event(type, { partnerId: 'studio' }))
          .when('giveConsent', consent, { actor: 'bo' })
          .refusal(),
      ).toBe(taken);
  });

  it('lapses with the seat of who asked, also when they come back', () => {
    const left = event(SeatEnded, { personId: 'anna', seat: 'participant' as const });
    const agree = (...more: Parameters<typeof given>) =>
      given(...team, noted('anna'), asked, ...more).when('giveConsent', consent, { actor: 'bo' });
    expect(agree(left).refusal()).toBe('NOT_FOUND');
    expect(agree(left, seat('anna', 'gemeente')).refusal()).toBe('NOT_FOUND');
  });

  it('lapses by itself: what was asked about something else, or by somebody else, waits on', () => {
    const noteOf = (recordId: string, actor: string) =>
      event(recordEvents.ObservationNoted, { recordId, what: 'Regen', blocks: ['momentum'] }, { actor });
    const askFor = (recordId: string, actor: string) =>
      event(
        ConsentAsked,
        { consentId: `for ${recordId}`, about: 'visibility' as const, recordId, to: 'funder' as const },
        { actor },
      );
    const asks = [askFor('a1', 'anna'), askFor('a2', 'anna'), askFor('b1', 'bo'), askedForCircle];
    const waiting = (...more: Parameters<typeof given>) =>
      Object.keys(
        given(...team, noteOf('a1', 'anna'), noteOf('a2', 'anna'), noteOf('b1', 'bo'), ...asks, ...more).state
          .consents,
      );
    const linked = event(RecordsLinked, { from: 'x', to: 'a1', relation: 'amends' as const });
    expect(waiting(linked)).toEqual(['for a2', 'for b1', 'c2']);
    expect(waiting(linked, askFor('a1', 'anna'))).toEqual(['for a2', 'for b1', 'c2', 'for a1']);
    expect(waiting(event(ConsentDeclined, { consentId: 'for a2' }), linked)).toEqual(['for b1', 'c2']);
    const left = (personId: string) => event(SeatEnded, { personId, seat: 'participant' as const });
    expect(waiting(linked, left('anna'))).toEqual(['for b1', 'c2']);
    expect(waiting(left('bo'))).toEqual(['for a1', 'for a2']);
    expect(waiting(event(ConsentWithdrawn, { consentId: 'never asked' }))).toHaveLength(4);
  });

  it('is asked for one audience at a time', () => {
    const again = given(...team, noted('anna'), asked).when(
      'changeRecordVisibility',
      { recordId: 'o1', to: 'portfolio' },
      { actor: 'anna' },
    );
    expect(again.records().map(({ type, data }) => [type, data])).toEqual([
      ['ConsentWithdrawn', { consentId: 'c1' }],
      ['ConsentAsked', { consentId: 'id-1', about: 'visibility', recordId: 'o1', to: 'portfolio' }],
    ]);
  });

  it('takes its author alone while one side takes part, and showing it to fewer takes nobody else', () => {
    const types = (at: ReturnType<typeof given>, to: string) =>
      at
        .when('changeRecordVisibility', { ...wider, to }, { actor: 'anna' })
        .records()
        .map(({ type }) => type);
    expect(types(given(...oneSide, noted('anna')), 'funder')).toEqual(['RecordVisibilityChanged']);
    expect(types(there, 'author')).toEqual(['RecordVisibilityChanged']);
  });
});

describe('joining the trusted circle', () => {
  it('asks for the consent of another side than that of the coordinator', () => {
    const { when } = given(...team);
    const { seat: _, ...person } = seated;
    expect(when('grantSeat', seated).records()).toEqual([
      happened(ConsentAsked, { consentId: 'id-1', about: 'circle', ...person }, { visibility: 'team' }),
    ]);
  });

  it('gives the seat when somebody of another side agrees, though never the one who would join', () => {
    const { when } = given(...team, askedForCircle);
    const agree = (actor: string) => when('giveConsent', { consentId: 'c2' }, { actor });
    expect(agree('bo').refusal()).toBe('NOT_ALLOWED');
    expect(agree('anna').records().at(-1)).toEqual(happened(SeatGranted, seated, { visibility: 'team' }));
  });

  it('is for another side than that of who would join, when it is asked from no side', () => {
    const agree = (actor: string, ...more: Parameters<typeof given>) =>
      given(
        ...team,
        seat('cas', 'studio'),
        seat('chef', undefined, 'coordinator'),
        { ...askedForCircle, actor: 'chef' },
        ...more,
      )
        .when('giveConsent', { consentId: 'c2' }, { actor })
        .refusal();
    expect(agree('cas')).toBe('NOT_ALLOWED');
    expect(agree('anna')).toBeNull();
    const left = event(PartnerLeft, { partnerId: 'gemeente' });
    expect(agree('anna', left)).toBe('NOT_ALLOWED');
  });

  it('is for who takes part in the team, also when somebody agrees later', () => {
    expect(
      given(...team)
        .when('grantSeat', { ...seated, personId: 'x' })
        .refusal(),
    ).toBe('WRONG_STATE');
    const gone = event(SeatEnded, { personId: seated.personId, seat: 'participant' as const });
    const agree = given(...team, askedForCircle, gone).when(
      'giveConsent',
      { consentId: 'c2' },
      { actor: 'anna' },
    );
    expect(agree.refusal()).toBe('NOT_FOUND');
  });

  it('needs no consent while one side takes part, nor for other seats', () => {
    const own = { personId: 'anna', seat: 'circle-member', partnerId: 'gemeente' };
    expect(
      given(...oneSide)
        .when('grantSeat', own)
        .records()[0]?.type,
    ).toBe('SeatGranted');
    expect(
      given(...team)
        .when('grantSeat', { personId: 'x', seat: 'reader' })
        .records()[0]?.type,
    ).toBe('SeatGranted');
  });
});

describe('joining a circle that others wrote in, while one side takes part', () => {
  const inCircle = (personId: string) => event(SeatGranted, { personId, seat: 'circle-member' as const });
  const ended = (personId: string, kind: 'participant' | 'circle-member') =>
    event(SeatEnded, { personId, seat: kind });
  const circle = [...oneSide, seat('cas'), inCircle('anna'), inCircle('ahmed')];
  const itself = { personId: 'coordinator', seat: 'circle-member' } as const;
  const waits = event(ConsentAsked, { consentId: 'c3', about: 'circle' as const, personId: 'coordinator' });
  const typesOf = (there: Parameters<typeof given>) =>
    given(...there)
      .when('grantSeat', itself)
      .records()
      .map(({ type }) => type);
  const agree = (there: Parameters<typeof given>, actor: string) =>
    given(...there)
      .when('giveConsent', { consentId: 'c3' }, { actor })
      .refusal();

  it('asks who is in it', () => {
    expect(typesOf(circle)).toEqual(['ConsentAsked']);
    const { state, when } = given(...circle, waits);
    expect(consentsFor(state, 'anna').map(({ id }) => id)).toEqual(['c3']);
    expect(
      when('giveConsent', { consentId: 'c3' }, { actor: 'ahmed' })
        .records()
        .map(({ type, data }) => [type, data]),
    ).toEqual([
      ['ConsentGiven', { consentId: 'c3' }],
      ['SeatGranted', itself],
    ]);
    for (const actor of ['coordinator', 'cas']) {
      expect(agree([...circle, waits], actor)).toBe('NOT_ALLOWED');
      expect(consentsFor(state, actor)).toEqual([]);
    }
  });

  it('asks nobody about who founds it, or was alone in it', () => {
    expect(typesOf([...oneSide, ended('anna', 'participant')])).toEqual(['SeatGranted']);
    const alone = [...oneSide, inCircle('coordinator'), ended('coordinator', 'circle-member')];
    expect(typesOf(alone)).toEqual(['SeatGranted']);
    const own = given(...oneSide, inCircle('coordinator')).when('grantSeat', { ...itself, personId: 'anna' });
    expect(own.records().map(({ type }) => type)).toEqual(['SeatGranted']);
  });

  it('asks for whoever sits for nobody, as for whoever sits for one side', () => {
    const nobody = [...oneSide.slice(0, 2), seat('cas'), seat('eva'), inCircle('cas')];
    expect(typesOf(nobody)).toEqual(['ConsentAsked']);
    expect(agree([...nobody, waits], 'eva')).toBe('NOT_ALLOWED');
    expect(agree([...nobody, waits], 'cas')).toBeNull();
  });

  it('passes nobody over by ending their place', () => {
    const out = [...circle, ended('anna', 'circle-member'), ended('ahmed', 'circle-member')];
    expect(typesOf(out)).toEqual(['ConsentAsked']);
    expect(agree([...out, waits], 'cas')).toBe('NOT_ALLOWED');
    expect(agree([...out, waits], 'anna')).toBeNull();
    const onlyAhmed = [...circle, ended('anna', 'circle-member'), waits];
    expect(agree(onlyAhmed, 'anna')).toBe('NOT_ALLOWED');
    expect(agree(onlyAhmed, 'ahmed')).toBeNull();
  });

  it('is for anybody else once all who were in it have left, and waits while there is nobody', () => {
    const both = ['anna', 'ahmed'].flatMap((id) => [ended(id, 'circle-member'), ended(id, 'participant')]);
    const gone = [...circle, ...both, waits];
    expect(agree(gone, 'cas')).toBeNull();
    expect(agree(gone, 'coordinator')).toBe('NOT_ALLOWED');
    const alone = [...circle, ...both, ended('cas', 'participant')];
    expect(typesOf(alone)).toEqual(['ConsentAsked']);
    expect(agree([...alone, waits], 'coordinator')).toBe('NOT_ALLOWED');
  });

  it('is for another side as soon as there is one, also when it was asked before', () => {
    const two = [...circle, waits, seat('bo', 'studio')];
    expect(agree(two, 'cas')).toBe('NOT_ALLOWED');
    expect(agree(two, 'bo')).toBeNull();
  });

  it('says to others that it is for who is in it', () => {
    const { when } = given(...circle, waits);
    expect(() => when('declineConsent', { consentId: 'c3' }, { actor: 'cas' }).records()).toThrow(/circle/);
    expect(when('declineConsent', { consentId: 'c3' }, { actor: 'anna' }).records()).toHaveLength(1);
  });
});

describe('moving seats around it', () => {
  const moved = (personId: string, seat: 'participant' | 'coordinator', partnerId?: string) =>
    event(SeatChanged, { personId, seat, ...(partnerId ? { partnerId } : {}) });
  const agrees = (happenings: Parameters<typeof given>, consentId: string, actor: string) =>
    given(...happenings).when('giveConsent', { consentId }, { actor });

  it('brings nobody of the same side to another one', () => {
    const toStudio = moved('ahmed', 'participant', 'studio');
    const { state } = given(...team, noted('anna'), asked, toStudio);
    expect(consentsFor(state, 'ahmed')).toEqual([]);
    expect(agrees([...team, noted('anna'), asked, toStudio], 'c1', 'ahmed').refusal()).toBe('NOT_ALLOWED');
  });

  it.each([['studio'], [undefined]])(
    'takes no side from who asks, not even by sitting for %s',
    (partnerId) => {
      const there = [...team, moved('coordinator', 'coordinator', 'gemeente')];
      const away = moved('coordinator', 'coordinator', partnerId);
      expect(agrees([...there, away, askedForCircle], 'c2', 'anna').refusal()).toBe('NOT_ALLOWED');
    },
  );

  it('gives two sides to who sits on both, whichever seat came first', () => {
    const both = seat('ahmed', 'studio', 'coordinator');
    expect(agrees([...team, both, noted('anna'), asked], 'c1', 'ahmed').refusal()).toBe('NOT_ALLOWED');
  });

  it('does not make one side of two', () => {
    const own = { personId: 'coordinator', seat: 'circle-member' } as const;
    const left = event(SeatEnded, { personId: 'bo', seat: 'participant' as const });
    for (const change of [moved('bo', 'participant'), moved('bo', 'participant', 'gemeente'), left]) {
      const { when } = given(...team, change);
      expect(
        when('grantSeat', own)
          .records()
          .map(({ type }) => type),
      ).toEqual(['ConsentAsked']);
    }
  });
});

it('nobody outside the team learns of it', () => {
  const fund = event(SeatGranted, { personId: 'fonds', seat: 'funder-reader' });
  const happenings = [...team, fund, noted('anna'), asked, askedForCircle];
  const { state } = given(...happenings);
  const seen = viewFor(state, recorded(happenings), 'fonds');
  expect(seen.filter(({ type }) => type.startsWith('Consent'))).toEqual([]);
});
