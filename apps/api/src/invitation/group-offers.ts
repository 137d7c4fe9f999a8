import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samenspel/domain';
import { organisation } from '../identity/organisation-provider.ts';
import { InvitationTable } from './invitation-table.ts';

/** Most groups to which one person offers seats at a time: each is looked at while somebody signs in. */
const mostOffers = 50;

/**
 * Whoever offers seats to a group learns who is in it, so that takes coming from the organisation oneself.
 * @throws Refusal NOT_ALLOWED for others; WRONG_STATE for who made many offers already.
 */
export async function mustMayOfferToGroups(em: EntityManager, by: string): Promise<void> {
  const own = await em.execute('select from identity.account where "userId" = ? and "providerId" = ?', [
    by,
    organisation,
  ]);
  if (own.length === 0) throw notOfOrganisation();
  const open = { invitedBy: by, groupName: { $ne: null }, endsAt: { $gt: new Date() } };
  if ((await em.count(InvitationTable, open)) >= mostOffers) throw manyOffers();
}

const notOfOrganisation = () =>
  new Refusal(
    'NOT_ALLOWED',
    {
      nl: 'Aan een groep kan aanbieden wie zich via de dienst van de organisatie aanmeldt.',
      en: 'Who signs in through the organisation’s service can offer to a group.',
    },
    'group',
  );
const manyOffers = () =>
  new Refusal(
    'WRONG_STATE',
    {
      nl: `Je biedt al aan ${mostOffers} groepen een plek aan. Trek eerst een aanbod in.`,
      en: `You offer seats to ${mostOffers} groups already. Withdraw an offer first.`,
    },
    'group',
  );
