import type { Text } from '../frame/text.ts';
import type { PartnerState } from './state.ts';

/** A step in taking part: what its button says, and in which states of a partner it can be taken. */
export interface PartnerStep {
  does: Text;
  from: readonly PartnerState[];
}

/** The steps of a partner by the names of their commands, in the order in which they mostly come. */
export const partnerSteps = {
  approachPartner: { does: { nl: 'Benaderen', en: 'Approach' }, from: ['prospective'] },
  joinPartner: { does: { nl: 'Laten meedoen', en: 'Let it join' }, from: ['prospective', 'left'] },
  changePartnerRole: { does: { nl: 'Andere rol', en: 'Another role' }, from: ['joined'] },
  suspendPartner: { does: { nl: 'Pauzeren', en: 'Suspend' }, from: ['joined'] },
  returnPartner: { does: { nl: 'Terugkeren', en: 'Return' }, from: ['suspended'] },
  announcePartnerDeparture: {
    does: { nl: 'Vertrek aankondigen', en: 'Announce departure' },
    from: ['joined', 'suspended'],
  },
  partWithPartner: {
    does: { nl: 'Afscheid nemen', en: 'Part' },
    from: ['prospective', 'joined', 'suspended', 'leaving'],
  },
} as const satisfies Record<string, PartnerStep>;
export type PartnerStepName = keyof typeof partnerSteps;

/** The steps that a partner can take from where it stands. */
export const possiblePartnerSteps = (state: PartnerState): readonly PartnerStepName[] =>
  (Object.keys(partnerSteps) as PartnerStepName[]).filter((name) =>
    (partnerSteps[name].from as readonly PartnerState[]).includes(state),
  );
