import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';
import { execute } from '../commands/execute.ts';
import type { Service } from '../service.ts';
import { type InvitationRow, InvitationTable } from './invitation-table.ts';
import { hashOf } from './token.ts';

/** The invitation a token opens; null when it was taken, withdrawn or is too old, or never was. */
export const openInvitation = (em: EntityManager, token: string): Promise<InvitationRow | null> =>
  em.findOne(InvitationTable, { tokenHash: hashOf(token), takenAt: null, endsAt: { $gt: new Date() } });

/**
 * Takes an invitation for a person: it works once, and what was kept of the address goes.
 * @returns the collaboration in which the person now has a seat; null when it was for the platform only.
 * @throws Refusal NOT_FOUND when it does not work (any more).
 */
export async function takeInvitation(
  service: Service,
  token: string,
  personId: string,
): Promise<string | null> {
  const em = service.database.em.fork();
  const row = await openInvitation(em, token);
  const taken =
    row &&
    (await em.nativeUpdate(
      InvitationTable,
      { id: row.id, takenAt: null },
      { takenAt: new Date(), tokenHash: null, address: null },
    ));
  if (!row || !taken) throw invitationIsGone();
  await giveSeat(service, row, personId, `invitation:${row.id}`);
  return row.collaborationId ?? null;
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
