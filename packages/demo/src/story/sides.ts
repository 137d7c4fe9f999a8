import { partnerKinds, type SideId } from '@samenspel/domain';
import type { Story } from './story.ts';

/** The side of a member, through the partner that joined for it in the story. */
export function sideOfMember({ members, course }: Story, personId: string): SideId | null {
  const partnerId = members.find(({ id }) => id === personId)?.partnerId;
  for (const { name, input, ids } of course) {
    if (name !== 'joinPartner') continue;
    if (input.partnerId === partnerId || (partnerId && ids?.includes(partnerId)))
      return partnerKinds[input.partnerKind].side;
  }
  return null;
}
