import * as v from 'valibot';
import { type CommandType, defineCommand } from '../command/command.ts';
import { type EventType, happened } from '../event/event-type.ts';
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
import type { PartnerState } from './state.ts';

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
    if (input.partnerId && state.partners[input.partnerId])
      partnerIn(state, input.partnerId, ['prospective', 'left']);
    return [happened(PartnerJoined, { ...input, partnerId: input.partnerId ?? newId() })];
  },
});

type PartnerChange = v.ObjectEntries & { partnerId: v.GenericSchema<string, string> };

/** A command whose only rule is the state the partner must be in. */
function step<const Name extends string, E extends PartnerChange>(
  name: Name,
  event: EventType<string, v.ObjectSchema<E, undefined>>,
  allowed: readonly PartnerState[],
): CommandType<Name, E> {
  return defineCommand(name, {
    describes: event.describes,
    input: event.schema,
    may: 'partner:manage',
    decide: (state, input) => {
      partnerIn(state, (input as { partnerId: string }).partnerId, allowed);
      return [happened(event, input)];
    },
  });
}

export const partnerCommands = {
  prospectPartner,
  joinPartner,
  approachPartner: step('approachPartner', PartnerApproached, ['prospective']),
  changePartnerRole: step('changePartnerRole', PartnerRoleChanged, ['joined']),
  suspendPartner: step('suspendPartner', PartnerSuspended, ['joined']),
  returnPartner: step('returnPartner', PartnerReturned, ['suspended']),
  announcePartnerDeparture: step('announcePartnerDeparture', PartnerDepartureAnnounced, [
    'joined',
    'suspended',
  ]),
  partWithPartner: step('partWithPartner', PartnerLeft, ['prospective', 'joined', 'suspended', 'leaving']),
};
