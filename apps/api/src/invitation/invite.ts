import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  dayOf,
  eventTypes,
  happened,
  type Language,
  may,
  mustBeAllowed,
  mustFit,
  Refusal,
  type SeatId,
  seats,
  type Text,
} from '@samenspel/domain';
import * as v from 'valibot';
import { mustHaveRoom } from '../commands/room.ts';
import { asViewer } from '../database/as-viewer.ts';
import { viewOf } from '../history/viewed.ts';
import { mustHoldAccount } from '../identity/hold-account.ts';
import { takesLinks } from '../identity/mail-address.ts';
import { unprovenAddressOf } from '../identity/unproven-address.ts';
import { inItsOwnTime } from '../mail/in-its-own-time.ts';
import { invitationLetter } from '../mail/letter.ts';
import { namesOf, PersonTable } from '../person/person.ts';
import type { Service } from '../service.ts';
import { mustMayOfferToGroups } from './group-offers.ts';
import { type InvitationRow, InvitationTable } from './invitation-table.ts';
import { nameFor } from './name-for.ts';
import { hashOf, newToken } from './token.ts';

/** How long an invitation by mail works. */
export const invitationDays = 7;
/** A group stays welcome until the offer is withdrawn; this many days stand for that. */
const groupDays = 36_500;

/** A seat offered to one address or one group. */
export type Offer = {
  collaborationId: string;
  address?: string | null | undefined;
  group?: string | null | undefined;
  seat: SeatId;
  partnerId?: string | null | undefined;
  language: Language;
};

/**
 * Offers a seat on the authority of a person; the letter leaves when there is an address.
 * @throws Refusal NOT_ALLOWED or NOT_FOUND for who may not manage seats; NOT_ALLOWED in an account whose address nobody read mail at; INVALID for what cannot be offered; WRONG_STATE when the collaboration is full; NOT_SIGNED_IN for who
 * was erased meanwhile.
 */
export async function invite(service: Service, by: string, offer: Offer): Promise<InvitationRow> {
  const em = service.database.em.fork();
  const history = await service.histories.load(em, offer.collaborationId);
  const { state } = history;
  mustBeAllowed(state, by, 'seat:manage');
  if ((await unprovenAddressOf(em, by)) !== null) throw notProven();
  mustBeOffered(offer);
  if (offer.group) await mustMayOfferToGroups(em, by);
  mustFit(state, { partnerId: offer.partnerId ?? undefined }, dayOf(new Date().toISOString()));
  const granted = happened(eventTypes.SeatGranted, { personId: by, seat: offer.seat });
  mustHaveRoom({ ...history, seen: viewOf(history, by)?.events ?? [] }, [granted], by);
  if (offer.address) mustNotFlood(service, by, offer.address.trim().toLowerCase());
  const token = offer.address ? newToken() : null;
  const row = rowOf(by, offer, token);
  await em.transactional(async (tx) => {
    await mustHoldAccount(tx, by);
    await tx.insert(InvitationTable, row);
  });
  if (offer.address && token) {
    const name = nameFor(history, offer.seat);
    const what = { nl: seatAt(offer, name, 'nl'), en: seatAt(offer, name, 'en') };
    inItsOwnTime(service.log, tell(service, em, offer.address.trim(), token, by, what));
  }
  return row;
}

const notProven = () =>
  new Refusal('NOT_ALLOWED', {
    nl: 'Wie uitnodigt, kwam eerst een keer binnen met een link per mail: dan weten wij dat het adres van dit account van jou is. Meld je af en weer aan.',
    en: 'Whoever invites came in by a link by mail once: then we know that the address of this account is yours. Sign out and in again.',
  });

function mustNotFlood({ mailer }: Service, by: string, address: string): void {
  if (mailer.mayInvite(address, by)) return;
  throw new Refusal('WRONG_STATE', {
    nl: 'Er zijn het afgelopen uur veel uitnodigingen verstuurd. Probeer het over een uur nog eens.',
    en: 'Many invitations were sent within the hour. Try again in an hour.',
  });
}

/**
 * Takes an invitation back; one that is gone, or out of reach, is left alone. An offer to a group gives no more seats from
 * now on, and stays known for as long as somebody has a seat by it, which ends when they leave the group.
 * Of who may not manage seats there nothing is taken back, and they learn nothing of it.
 */
export async function withdraw(service: Service, by: string, id: string): Promise<void> {
  const reachable = asViewer(service.database, by);
  const row = await reachable.findOne(InvitationTable, { id, takenAt: null });
  if (!row?.collaborationId) return;
  const em = service.database.em.fork();
  const { state } = await service.histories.load(em, row.collaborationId);
  if (!may(state, by, 'seat:manage')) return;
  if (row.groupName) await em.nativeUpdate(InvitationTable, { id }, { endsAt: new Date() });
  else await em.nativeDelete(InvitationTable, { id, takenAt: null });
}

/** Opens the platform to an address, in the name of who runs it. @returns the link, for when no letter can leave. */
export async function inviteToPlatform(
  service: Service,
  address: string,
  language: Language,
): Promise<string> {
  const em = service.database.em.fork();
  const token = newToken();
  const offer = { address: mustBeAddress(address), group: null, language };
  await em.insert(InvitationTable, rowOf(null, offer, token));
  await tell(service, em, offer.address, token, null, {
    nl: 'om mee te doen op Samenspel',
    en: 'to take part on Samenspel',
  });
  return linkOf(service, token);
}

type Wish = Partial<Omit<Offer, 'language'>> & Pick<Offer, 'language'>;

const rowOf = (by: string | null, offer: Wish, token: string | null): InvitationRow => ({
  id: randomUUID(),
  collaborationId: offer.collaborationId ?? null,
  address: offer.address?.trim().toLowerCase() ?? null,
  groupName: offer.group ?? null,
  seat: offer.seat ?? null,
  partnerId: offer.partnerId ?? null,
  language: offer.language,
  invitedBy: by,
  tokenHash: token === null ? null : hashOf(token),
  madeAt: new Date(),
  endsAt: new Date(Date.now() + (offer.group ? groupDays : invitationDays) * 86_400_000),
  takenAt: null,
});

const linkOf = ({ origin }: Service, token: string): string => `${origin}/invitation?token=${token}`;

const seatAt = ({ seat }: Offer, name: string | null, language: Language): string =>
  [seats[seat].name[language].toLowerCase(), ...(name ? [name] : [])].join(', ');

async function tell(
  service: Service,
  em: EntityManager,
  to: string,
  token: string,
  by: string | null,
  what: Text,
) {
  const inviter = by === null ? null : await em.findOne(PersonTable, { id: by });
  const link = linkOf(service, token);
  const from = by === null ? platform : namesOf(inviter);
  await service.mailer.send(to, invitationLetter({ by: from, what, link, days: invitationDays }));
}

/** In whose name who runs the platform invites; a person without a name is not it. */
const platform: Text = { nl: 'Samenspel', en: 'Samenspel' };

/** Into the trusted circle nobody is invited: its members are chosen from the team, with the consent of two sides. */
function mustBeOffered({ address, group, seat }: Offer): void {
  if (seat === 'circle-member' || seat === 'steward') throw notByInvitation();
  if (Boolean(address) === Boolean(group?.trim())) throw oneOfTwo();
  if (address) mustBeAddress(address);
}

/**
 * One mailbox, and one that links to sign in can be sent to: who is invited comes back by them. Whether somebody reads it shows
 * when the link is used.
 */
function mustBeAddress(address: string): string {
  if (takesLinks(address.trim())) return address.trim();
  throw v.is(v.pipe(v.string(), v.rfcEmail()), address.trim()) ? takesNoLinks() : noAddress();
}

const noAddress = () =>
  new Refusal(
    'INVALID',
    {
      nl: 'Dit is geen e-mailadres. Voorbeeld: naam@gemeente.nl.',
      en: 'This is no e-mail address. Example: name@city.example.',
    },
    'address',
  );

const takesNoLinks = () =>
  new Refusal(
    'INVALID',
    {
      nl: 'Met dit e-mailadres kan niemand hier inloggen. Nodig deze persoon uit op een ander adres.',
      en: 'Nobody can sign in here with this e-mail address. Invite this person at another one.',
    },
    'address',
  );

const notByInvitation = () =>
  new Refusal(
    'INVALID',
    {
      nl: 'Voor deze plek kun je niet uitnodigen. Geef hem aan iemand die al meedoet.',
      en: 'One cannot be invited to this seat. Give it to somebody who takes part already.',
    },
    'seat',
  );
const oneOfTwo = () =>
  new Refusal(
    'INVALID',
    {
      nl: 'Geef een e-mailadres of een groep, één van beide.',
      en: 'Give an e-mail address or a group, one of the two.',
    },
    'address',
  );
