import type { Collaboration } from '../collaboration/state.ts';
import { Refusal } from '../refusal/refusal.ts';

/** @throws Refusal NOT_FOUND for a partner that does not take part, INVALID for a last day that is over. */
export function mustFit(
  state: Collaboration,
  { partnerId, until }: { partnerId?: string | undefined; until?: string | undefined },
  today: string,
): void {
  if (partnerId && !state.partners[partnerId])
    throw new Refusal(
      'NOT_FOUND',
      { nl: 'Deze partner doet hier niet mee.', en: 'This partner does not take part here.' },
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
