import type { EntityManager } from '@mikro-orm/postgresql';
import { type Naming, namedByOthers } from '@samenspel/domain';
import { lookUp } from '../history/look-up.ts';
import type { Service } from '../service.ts';
import { type OwnAccount, ownAccount } from './account.ts';
import { type OwnAnswer, ownAnswers } from './answers.ts';
import { atEase } from './at-ease.ts';
import { type OwnInvitations, ownInvitations } from './invitations.ts';
import { type OwnReading, ownReadings } from './readings.ts';
import { type OwnSeat, ownSeats } from './seats.ts';

/** A collaboration in which somebody has or had a seat. */
export type OwnPlace = {
  id: string;
  /** Null once they may not see it any more: it is the words of somebody else. */
  name: string | null;
  seats: readonly OwnSeat[];
  /** Where others named them, as far as they see it. */
  named: readonly Naming[];
};

/** Everything there is about a person, but for what they recorded, which can be long. */
export type OwnData = {
  account: OwnAccount;
  invitations: OwnInvitations;
  answers: readonly OwnAnswer[];
  readings: readonly OwnReading[];
  places: readonly OwnPlace[];
};

/** @param em as the service; each question in here asks for one person only. */
export async function ownDataOf(service: Service, em: EntityManager, personId: string): Promise<OwnData> {
  const seats = await ownSeats(em, personId);
  const places: OwnPlace[] = [];
  for (const [id, own] of seats) {
    const viewed = await atEase(() => lookUp(service, id, personId));
    const named = await atEase(() => (viewed ? namedByOthers(personId, viewed.events, viewed.now) : []));
    places.push({ id, name: viewed?.nameNow ?? null, seats: own, named });
  }
  return {
    account: await ownAccount(em, personId),
    invitations: await ownInvitations(em, personId),
    answers: await ownAnswers(em, service.sealing, personId),
    readings: await ownReadings(em, personId),
    places,
  };
}
