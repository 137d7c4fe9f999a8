import * as v from 'valibot';
import { type CommandType, defineCommand, mustNotPrecede } from '../command/command.ts';
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
  decide: (state, input, { newId, occurredOn }) => {
    if (input.partnerId) {
      const before = partnerIn(state, input.partnerId, partnerSteps.joinPartner.from);
      mustKeepItsName(before, input.name);
      mustNotPrecede(occurredOn, before.stateSince);
    }
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

/** A command whose only rules are the state the partner must be in, and that this came before. */
function step<const Name extends PartnerStepName, E extends PartnerChange>(
  name: Name,
  event: EventType<string, v.ObjectSchema<E, undefined>>,
): CommandType<Name, E> {
  return defineCommand(name, {
    describes: event.describes,
    input: event.schema,
    may: 'partner:manage',
    decide: (state, input, { occurredOn }) => {
      const { partnerId } = input as { partnerId: string };
      mustNotPrecede(occurredOn, partnerIn(state, partnerId, partnerSteps[name].from).stateSince);
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
