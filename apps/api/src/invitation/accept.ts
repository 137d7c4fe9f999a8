import { type Collaboration, gives, Refusal } from '@samenspel/domain';
import { execute } from '../commands/execute.ts';
import { mustNotBeErased } from '../identity/hold-account.ts';
import { unprovenAddressOf } from '../identity/unproven-address.ts';
import { isFictional } from '../person/person.ts';
import type { Service } from '../service.ts';
import { type InvitationRow, InvitationTable } from './invitation-table.ts';
import { nameFor } from './name-for.ts';
import { hashOf } from './token.ts';

/**
 * The invitation a token opens, whoever holds it; null when it was taken, withdrawn or is too old, or never was, or when who
 * sent it can give no seats any more.
 */
export async function openInvitation(service: Service, token: string): Promise<InvitationRow | null> {
  const em = service.database.em.fork();
  const open = { tokenHash: hashOf(token), takenAt: null, endsAt: { $gt: new Date() } };
  const row = await em.findOne(InvitationTable, open);
  if (!row?.collaborationId || !row.invitedBy) return row;
  if (!service.demo && (await isFictional(em, row.invitedBy))) return null;
  const { state } = await service.histories.load(em, row.collaborationId);
  return stillStands(state, row) ? row : null;
}

/** The seat has the time of the database, the invitation that of the service; in milliseconds. */
const clocksDiffer = 60_000;

/**
 * Whether who sent an invitation could give seats all the time since. It does not outlive their seat, and does not come back
 * with another one.
 */
export const stillStands = ({ seats }: Pick<Collaboration, 'seats'>, row: InvitationRow): boolean =>
  (seats[row.invitedBy ?? ''] ?? []).some(
    ({ seat, since }) =>
      gives(seat, 'seat:manage') && Date.parse(since) <= row.madeAt.getTime() + clocksDiffer,
  );

/**
 * Takes an invitation for a person: it works once, and what was kept of the address goes. When no seat can be given, it waits as
 * before.
 * @returns the collaboration that the person now sees; null when it was for the platform only, or when nothing there is shared
 * with them yet.
 * @throws Refusal NOT_FOUND when it does not work (any more).
 */
export async function takeInvitation(
  service: Service,
  token: string,
  personId: string,
): Promise<string | null> {
  const row = await openInvitation(service, token);
  if (row && (await wasPutOutSince(service, row, personId))) throw invitationIsGone();
  if (row) await mustBeTheirs(service, row, personId);
  const taken =
    row &&
    (await service.database.em
      .fork()
      .nativeUpdate(
        InvitationTable,
        { id: row.id, takenAt: null },
        { takenAt: new Date(), tokenHash: null, address: null },
      ));
  if (!row || !taken) throw invitationIsGone();
  await giveSeat(service, row, personId, `invitation:${row.id}`).catch(async (error: unknown) => {
    await putBack(service, row, personId);
    throw error;
  });
  await keepForThemselves(service, row, personId);
  return await whereSomethingIsSeen(service, row);
}

/** What one was invited to at an own address does not go to an account that is going to be whose address another is. */
async function mustBeTheirs(service: Service, { address }: InvitationRow, personId: string): Promise<void> {
  const unproven = await unprovenAddressOf(service.database.em.fork(), personId);
  if (unproven === null || !address || unproven === address.toLowerCase()) return;
  throw new Refusal('NOT_ALLOWED', {
    nl: 'Het account waarmee je bent aangemeld, begon met een uitnodiging aan een ander adres, en is van wie daar de post leest. Meld je af en open deze uitnodiging opnieuw.',
    en: 'The account that you are signed in with began with an invitation to another address, and belongs to whoever reads the mail there. Sign out and open this invitation again.',
  });
}

/**
 * Whether somebody else ended a seat of this person, or of whom the letter was for, after it was sent: who let them in did not know
 * that yet.
 */
async function wasPutOutSince(service: Service, row: InvitationRow, personId: string): Promise<boolean> {
  if (!row.collaborationId) return false;
  const em = service.database.em.fork();
  const { events } = await service.histories.load(em, row.collaborationId);
  const meant = await em.execute<{ id: string }[]>('select id from identity."user" where email = ?', [
    row.address ?? '',
  ]);
  const people = [personId, ...meant.map(({ id }) => id)];
  return events.some(
    ({ type, data, actor, recordedAt }) =>
      type === 'SeatEnded' &&
      people.includes((data as { personId: string }).personId) &&
      actor !== (data as { personId: string }).personId &&
      Date.parse(recordedAt) > row.madeAt.getTime(),
  );
}

/**
 * An invitation that was taken and gave no seat is what it was before, unless it went meanwhile. Of who was erased at that moment no
 * address comes back.
 */
async function putBack(service: Service, row: InvitationRow, personId: string): Promise<void> {
  const { id, tokenHash, address } = row;
  await service.database.em.fork().transactional(async (em) => {
    await mustNotBeErased(em, personId);
    await em.nativeUpdate(InvitationTable, { id, tokenHash: null }, { takenAt: null, tokenHash, address });
  });
}

/** A seat that somebody was invited to in person does not end when they leave a group that had given it to them. */
async function keepForThemselves(service: Service, row: InvitationRow, personId: string): Promise<void> {
  await service.database.em.fork().execute(
    `delete from group_seat using invitation i
     where invitation_id = i.id and person_id = ? and i.collaboration_id = ? and i.seat = ?`,
    [personId, row.collaborationId ?? null, row.seat ?? null],
  );
}

/** The collaboration of an invitation; null as long as nothing of it is shared with a seat like that. */
async function whereSomethingIsSeen(service: Service, row: InvitationRow): Promise<string | null> {
  const { collaborationId: id, seat } = row;
  if (!id) return null;
  const history = await service.histories.load(service.database.em.fork(), id);
  return nameFor(history, seat ?? null) === null ? null : id;
}

/** Gives the seat on the authority of who invited; who lost that authority meanwhile can give nothing. @throws Refusal NOT_FOUND. */
export async function giveSeat(
  service: Service,
  row: InvitationRow,
  personId: string,
  commandId: string,
): Promise<void> {
  const { collaborationId, invitedBy: actor, seat, partnerId } = row;
  if (!collaborationId || !actor || !seat) return;
  const input = { personId, seat, ...(partnerId && { partnerId }) };
  await execute(service, { name: 'grantSeat', collaborationId, commandId, actor, input }).catch(
    (error: unknown) => {
      throw error instanceof Refusal ? invitationIsGone() : error;
    },
  );
}

export const invitationIsGone = () =>
  new Refusal('NOT_FOUND', {
    nl: 'Deze uitnodiging werkt niet meer. Vraag wie je uitnodigde om een nieuwe.',
    en: 'This invitation does not work any more. Ask who invited you for a new one.',
  });
