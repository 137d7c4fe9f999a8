import { may, type Permission } from '../access/access.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { type Happening, happened } from '../event/event-type.ts';
import type { SideId } from '../frame/index.ts';
import { partnersOf, sideOfPartner } from '../partners/side-of.ts';
import { RecordVisibilityChanged } from '../records/general-events.ts';
import { seesRecord } from '../records/may-see.ts';
import { wouldBeSeen } from '../records/rests-on.ts';
import { SeatGranted } from '../seats/seats.ts';
import { goesOutside } from '../sharing/goes-outside.ts';
import { ConsentAsked, ConsentWithdrawn } from './events.ts';
import { agreeingFor, hadOthers } from './from-circle.ts';
import type { Consent, Wish } from './state.ts';

/**
 * The sides a person sits on or ever took part for. Who manages seats can move anybody at any time; if the seat of today
 * alone counted, they could do so just before asking and move back afterwards.
 */
const sidesOf = (state: Collaboration, personId: string): readonly SideId[] => [
  ...(state.sides[personId] ?? []),
  ...(state.seats[personId] ?? []).flatMap(({ partnerId }) => sideOfPartner(state, partnerId) ?? []),
];

/** Whether people of two sides take part or ever did; until then there is no other side to ask. */
export const hasTwoSides = (state: Collaboration): boolean =>
  new Set(
    [
      ...Object.keys(state.sides),
      ...Object.keys(state.seats).filter((personId) => may(state, personId, 'record:write')),
    ].flatMap((personId) => sidesOf(state, personId)),
  ).size >= 2;

/** Whether it is for the circle itself to agree that somebody joins: as long as there is no other side to ask. */
export const isForCircleAlone = (state: Collaboration, { about }: Consent): boolean =>
  about === 'circle' && !hasTwoSides(state);

/**
 * Whether a person may agree to something or decline it: somebody else, who never shared a side with who asked, who takes part
 * for a side and may see what it is about. Who would join the circle does not decide on it. While there is one side, who is in
 * the circle does.
 */
export function mayConsent(state: Collaboration, consent: Consent, personId: string): boolean {
  if (consent.about === 'circle' && isForCircleAlone(state, consent))
    return agreeingFor(state, consent).includes(personId);
  const theirs = sidesBehind(state, consent);
  const isAnother =
    personId !== consent.by && !sidesOf(state, personId).some((side) => theirs.includes(side));
  if (!isAnother || !sitsForASide(state, personId) || !may(state, personId, 'record:write')) return false;
  if (consent.about === 'circle') return consent.personId !== personId;
  return isInSight(state, consent, personId);
}

/** Whether a person sees what consent is asked about; for who does not, it is not asked. */
export function isInSight(state: Collaboration, consent: Consent, personId: string): boolean {
  if (consent.about === 'circle') return true;
  const record = state.records[consent.recordId];
  return record !== undefined && seesRecord(state, record, personId);
}

/** The sides of who asked; who asks from no side, for somebody to join the circle, speaks for the side of that person. */
function sidesBehind(state: Collaboration, consent: Consent): readonly SideId[] {
  const theirs = sidesOf(state, consent.by);
  return theirs.length === 0 && consent.about === 'circle' ? sidesOf(state, consent.personId) : theirs;
}

/** Whether a person sits for a partner of some side that takes part now. */
const sitsForASide = (state: Collaboration, personId: string): boolean =>
  partnersOf(state, personId).some(
    (id) => state.partners[id]?.state !== 'suspended' && sideOfPartner(state, id) !== null,
  );

const asks = { visibility: 'record:write', circle: 'seat:manage' } as const satisfies Record<
  string,
  Permission
>;

/** Whether somebody takes part now; the circle is chosen from those who do. */
export const isInTeam = (state: Collaboration, personId: string): boolean =>
  may(state, personId, 'record:write');

/** Whether what was asked can still take effect: who asked may still ask it, and it is still there. */
export function stillStands(state: Collaboration, consent: Consent): boolean {
  if (!may(state, consent.by, asks[consent.about])) return false;
  if (consent.about === 'circle') return isInTeam(state, consent.personId);
  const record = state.records[consent.recordId];
  if (record?.recordedBy !== consent.by || record.withdrawn) return false;
  return goesOutside(record.visibility, consent.to) && wouldBeSeen(state, record, consent.to);
}

/** What a person can agree to or decline, oldest first. */
export const consentsFor = (state: Collaboration, personId: string): readonly Consent[] =>
  Object.values(state.consents).filter(
    (consent) => stillStands(state, consent) && mayConsent(state, consent, personId),
  );

/** What comes of a wish once somebody agreed to it. */
export const effectOf = (wish: Wish): Happening =>
  wish.about === 'visibility'
    ? happened(RecordVisibilityChanged, { recordId: wish.recordId, to: wish.to }, { visibility: 'team' })
    : happened(SeatGranted, { seat: 'circle-member', ...personIn(wish) }, { visibility: 'team' });

const personIn = ({ personId, partnerId, until }: Extract<Wish, { about: 'circle' }>) => ({
  personId,
  ...(partnerId ? { partnerId } : {}),
  ...(until ? { until } : {}),
});

const isSame = (a: Wish, b: Wish): boolean => JSON.stringify(effectOf(a)) === JSON.stringify(effectOf(b));

/** Whether a wish takes effect at once: there is no other side, and nobody else had a place in the circle somebody would join. */
const needsNobody = (state: Collaboration, wish: Wish, by: string): boolean =>
  !hasTwoSides(state) && !(wish.about === 'circle' && hadOthers(state, { by, personId: wish.personId }));

/** What has to be recorded for a wish: that consent is asked; its effect when there is nobody to ask; nothing when it was asked. */
export function wished(
  state: Collaboration,
  wish: Wish,
  { actor, newId }: { actor: string; newId: () => string },
): readonly Happening[] {
  if (needsNobody(state, wish, actor)) return [effectOf(wish)];
  if (Object.values(state.consents).some((one) => one.by === actor && isSame(one, wish))) return [];
  const { about } = wish;
  const asked = about === 'visibility' ? { recordId: wish.recordId, to: wish.to } : personIn(wish);
  return [
    ...insteadOf(state, wish, actor),
    happened(ConsentAsked, { consentId: newId(), about, ...asked }, { visibility: 'team' }),
  ];
}

/** Who asks something else about a record takes back what they asked before. */
const insteadOf = ({ consents }: Collaboration, wish: Wish, actor: string): Happening[] =>
  Object.values(consents).flatMap((one) =>
    one.by === actor &&
    one.about === 'visibility' &&
    wish.about === 'visibility' &&
    one.recordId === wish.recordId
      ? [happened(ConsentWithdrawn, { consentId: one.id }, { visibility: 'team' })]
      : [],
  );
