import * as v from 'valibot';
import { type CommandType, defineCommand } from '../command/command.ts';
import { type EventType, happened } from '../event/event-type.ts';
import { isErasedText } from '../field/erased-text.ts';
import { Refusal } from '../refusal/refusal.ts';
import { partnerIn } from './change.ts';
import {
  PartnerApproached,
  PartnerDepartureAnnounced,
  PartnerJoined,
  PartnerLeft,
  PartnerProspected,
  PartnerReturned,
  PartnerRoleChanged,
  PartnerSuspended,
} from './events.ts';
import { newPartnerId, partnerEntries } from './fields.ts';
import type { Partner } from './state.ts';
import { type PartnerStepName, partnerSteps } from './steps.ts';

export const prospectPartner = defineCommand('prospectPartner', {
  describes: 'Notes a possible partner.',
  input: v.object(partnerEntries),
  may: 'partner:manage',
  decide: (_, input, { newId }) => [happened(PartnerProspected, { partnerId: newId(), ...input })],
});

export const joinPartner = defineCommand('joinPartner', {
  describes: 'Lets a partner take part: a new one, one in view, or one that had left (name it by partnerId).',
  input: v.object({ partnerId: newPartnerId, ...partnerEntries }),
  may: 'partner:manage',
  decide: (state, input, { newId }) => {
    if (input.partnerId)
      mustKeepItsName(partnerIn(state, input.partnerId, partnerSteps.joinPartner.from), input.name);
    return [happened(PartnerJoined, { ...input, partnerId: input.partnerId ?? newId() })];
  },
});

/** Who comes back is who left: what they endorsed or objected to is told under their name. @throws Refusal INVALID. */
function mustKeepItsName(before: Partner, name: string): void {
  if (before.stretches.length === 0 || before.name === name || isErasedText(before.name)) return;
  throw new Refusal(
    'INVALID',
    {
      nl: `Deze partner deed mee als “${before.name}”. Houd die naam, of laat een nieuwe partner meedoen.`,
      en: `This partner took part as “${before.name}”. Keep that name, or let a new partner join.`,
    },
    'name',
  );
}

type PartnerChange = v.ObjectEntries & { partnerId: v.GenericSchema<string, string> };

/** A command whose only rule is the state the partner must be in. */
function step<const Name extends PartnerStepName, E extends PartnerChange>(
  name: Name,
  event: EventType<string, v.ObjectSchema<E, undefined>>,
): CommandType<Name, E> {
  return defineCommand(name, {
    describes: event.describes,
    input: event.schema,
    may: 'partner:manage',
    decide: (state, input) => {
      partnerIn(state, (input as { partnerId: string }).partnerId, partnerSteps[name].from);
      return [happened(event, input)];
    },
  });
}

export const partnerCommands = {
  prospectPartner,
  joinPartner,
  approachPartner: step('approachPartner', PartnerApproached),
  changePartnerRole: step('changePartnerRole', PartnerRoleChanged),
  suspendPartner: step('suspendPartner', PartnerSuspended),
  returnPartner: step('returnPartner', PartnerReturned),
  announcePartnerDeparture: step('announcePartnerDeparture', PartnerDepartureAnnounced),
  partWithPartner: step('partWithPartner', PartnerLeft),
};
