import type { Collaboration } from '../collaboration/state.ts';
import { Refusal } from '../refusal/refusal.ts';

/**
 * @param held the seat as it is so far; its partner may stay, also when it left.
 * @throws Refusal NOT_FOUND for a partner that does not take part, WRONG_STATE for one that left, INVALID for a last day
 * that is over.
 */
export function mustFit(
  state: Collaboration,
  { partnerId, until }: { partnerId?: string | undefined; until?: string | undefined },
  today: string,
  held?: { partnerId: string | null },
): void {
  if (partnerId && !state.partners[partnerId])
    throw new Refusal(
      'NOT_FOUND',
      { nl: 'Deze partner doet hier niet mee.', en: 'This partner does not take part here.' },
      'partnerId',
    );
  if (partnerId && partnerId !== held?.partnerId && state.partners[partnerId]?.state === 'left')
    throw new Refusal(
      'WRONG_STATE',
      {
        nl: 'Deze partner doet niet meer mee. Kies een andere, of laat hem eerst weer meedoen.',
        en: 'This partner does not take part any more. Choose another one, or let it take part again first.',
      },
      'partnerId',
    );
  if (until !== undefined && until < today)
    throw new Refusal(
      'INVALID',
      {
        nl: 'Deze dag is voorbij. Kies vandaag of een latere dag, of hef de plek op.',
        en: 'This day is over. Choose today or a later day, or end the seat.',
      },
      'until',
    );
}
