import type { EntityManager } from '@mikro-orm/postgresql';
import { may, type Recorded, Refusal } from '@samenspel/domain';
import { execute } from '../commands/execute.ts';
import type { Service } from '../service.ts';
import { giveSeat, stillStands } from './accept.ts';
import { type InvitationRow, InvitationTable } from './invitation-table.ts';

/**
 * Gives a person the seats that are offered to their groups, and ends those whose group they left, also when the
 * offer was withdrawn meanwhile. An offer that
 * cannot be kept is passed over: somebody is signing in, and the other seats are theirs.
 * @param groups as the organisation's own sign-in service tells them.
 */
export async function seatGroups(
  service: Service,
  personId: string,
  groups: readonly string[],
): Promise<void> {
  const em = service.database.em.fork();
  const offers = await em.find(InvitationTable, { groupName: { $in: [...groups] } });
  const held = await seatsByGroup(em, personId);
  const left = held.filter(({ id }) => !offers.some((offer) => offer.id === id));
  const open = offers.filter(({ endsAt }) => endsAt > new Date());
  for (const offer of open)
    if (!held.some(({ id }) => id === offer.id)) await passingOver(() => give(service, em, offer, personId));
  for (const offer of left) await passingOver(() => take(service, em, offer, personId));
}

/** How the commands begin by which groups give seats. */
const given = 'group:';

const isSameSeat = (one: InvitationRow, other: InvitationRow): boolean =>
  one.collaborationId === other.collaborationId && one.seat === other.seat;

/** A seat that the person held already, by no group, stays theirs and is not the group's to end. */
async function give(
  service: Service,
  em: EntityManager,
  offer: InvitationRow,
  personId: string,
): Promise<void> {
  if (!offer.collaborationId) return;
  const { state } = await service.histories.load(em, offer.collaborationId);
  if (!stillStands(state, offer)) return;
  const isHeld = state.seats[personId]?.some(({ seat }) => seat === offer.seat);
  if (isHeld && !(await seatsByGroup(em, personId)).some((other) => isSameSeat(other, offer))) return;
  await giveSeat(service, offer, personId, `${given}${offer.id}:${personId}:${Date.now()}`);
  await em.execute('insert into group_seat (invitation_id, person_id) values (?, ?) on conflict do nothing', [
    offer.id,
    personId,
  ]);
}

/**
 * Of who is in another group with the same seat, the seat stays. One that somebody ended by hand stays known as given for as long as
 * the offer stands, so that it is not given again to who comes back into the group.
 */
async function take(
  service: Service,
  em: EntityManager,
  offer: InvitationRow,
  personId: string,
): Promise<void> {
  const { collaborationId, invitedBy, seat } = offer;
  const isByGroup = await isStillByGroup(service, em, offer, personId);
  if (!isByGroup && offer.endsAt > new Date()) return;
  const others = (await seatsByGroup(em, personId)).filter(({ id }) => id !== offer.id);
  const isKept = others.some((other) => isSameSeat(other, offer));
  const actor = collaborationId && invitedBy && (await whoEnds(service, em, collaborationId, invitedBy));
  if (collaborationId && actor && isByGroup && !isKept) {
    const commandId = `group-left:${offer.id}:${personId}:${Date.now()}`;
    await execute(service, { name: 'endSeat', collaborationId, commandId, actor, input: { personId, seat } });
  }
  await em.execute('delete from group_seat where invitation_id = ? and person_id = ?', [offer.id, personId]);
}

/** Whether the person has the seat now, and has it by a group. */
async function isStillByGroup(
  service: Service,
  em: EntityManager,
  { collaborationId, seat }: InvitationRow,
  personId: string,
): Promise<boolean> {
  const { state, events, commands } = await service.histories.load(em, collaborationId ?? '');
  const isHeld = state.seats[personId]?.some((one) => one.seat === seat) ?? false;
  const granted = events.findLast((event) => isGrantOf(event, personId, seat));
  const byGroup = [...commands].filter(([id]) => id.startsWith(given));
  return isHeld && byGroup.some(([, { first, last }]) => isWithin(granted?.version, first, last));
}

function isGrantOf({ type, data }: Recorded, personId: string, seat: InvitationRow['seat']): boolean {
  const granted = data as { personId?: string; seat?: string };
  return type === 'SeatGranted' && granted.personId === personId && granted.seat === seat;
}

const isWithin = (version = 0, first: number, last: number): boolean => first <= version && version <= last;

/** Who invited may have left since, and the seat ends all the same: on the authority of who manages seats now. */
async function whoEnds(
  service: Service,
  em: EntityManager,
  collaborationId: string,
  invitedBy: string,
): Promise<string | undefined> {
  const { state } = await service.histories.load(em, collaborationId);
  return [invitedBy, ...Object.keys(state.seats)].find((personId) => may(state, personId, 'seat:manage'));
}

async function seatsByGroup(em: EntityManager, personId: string): Promise<InvitationRow[]> {
  const ids = await em.execute<{ id: string }[]>(
    'select invitation_id as id from group_seat where person_id = ?',
    [personId],
  );
  return await em.find(InvitationTable, { id: { $in: ids.map(({ id }) => id) } });
}

async function passingOver(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
