import * as v from 'valibot';
import type { BlockId } from '../blocks/registry.ts';
import { added, put } from '../collaboration/put.ts';
import type { Collaboration } from '../collaboration/state.ts';
import { defineEvent, type Envelope } from '../event/event-type.ts';
import { key } from '../field/field.ts';
import { partnerKinds } from '../frame/index.ts';
import type { Text } from '../frame/text.ts';
import type { Seat } from '../seats/state.ts';
import { partnerName, stretch, withPartner } from './change.ts';
import { changeEntries, departureEntries, partnerEntries } from './fields.ts';
import type { Partner } from './state.ts';

const coalition = (): readonly BlockId[] => ['dynamic-coalition'];
const newcomer = v.object({ partnerId: key(100), ...partnerEntries });
const change = v.object(changeEntries);
const departure = v.object({ partnerId: changeEntries.partnerId, ...departureEntries });
type Newcomer = v.InferOutput<typeof newcomer>;

const says =
  (nl: string, en: string) =>
  (data: { partnerId: string }, state: Collaboration): Text => ({
    nl: `${partnerName(state, data.partnerId)} ${nl}.`,
    en: `${partnerName(state, data.partnerId)} ${en}.`,
  });

function described(
  data: Newcomer,
  { occurredOn }: Envelope,
): Omit<Partner, 'state' | 'from' | 'hasMoved' | 'stretches' | 'inViewSince'> {
  return {
    stateSince: occurredOn,
    id: data.partnerId,
    name: data.name,
    kind: data.partnerKind,
    reason: data.reason ?? null,
    expectedPart: data.expectedPart ?? null,
    carriesOn: data.carriesOn ?? null,
    until: null,
    exitReason: null,
    handover: null,
    farewell: null,
  };
}

/** Whether a partner that joins takes who sits for it to another side, or did so before. */
function moves({ partners, seats }: Collaboration, { partnerId, partnerKind }: Newcomer): boolean {
  const before = partners[partnerId];
  if (!before) return false;
  const isOther = partnerKinds[before.kind].side !== partnerKinds[partnerKind].side;
  const sitsThere = (held: readonly Seat[]) => held.some((seat) => seat.partnerId === partnerId);
  return before.hasMoved || (isOther && Object.values(seats).some(sitsThere));
}

const placed = (state: Collaboration, partner: Partner): Collaboration => ({
  ...state,
  partners: put(state.partners, partner.id, partner),
});

export const PartnerProspected = defineEvent('PartnerProspected', {
  describes: 'A possible partner came into view.',
  most: 150,
  schema: newcomer,
  lane: 'partners',
  blocks: coalition,
  sentence: says('komt in beeld', 'comes into view'),
  evolve: (state, data, event) =>
    placed(state, {
      ...described(data, event),
      state: 'prospective',
      inViewSince: event.occurredOn,
      from: null,
      hasMoved: false,
      stretches: [],
    }),
});

export const PartnerApproached = defineEvent('PartnerApproached', {
  describes: 'A possible partner was spoken to.',
  schema: change,
  lane: 'partners',
  blocks: coalition,
  sentence: says('is benaderd', 'was approached'),
  evolve: (state) => state,
});

export const PartnerJoined = defineEvent('PartnerJoined', {
  describes: 'A partner takes part from this day on.',
  most: 150,
  schema: newcomer,
  lane: 'partners',
  blocks: coalition,
  sentence: says('doet mee', 'joins'),
  evolve: (state, data, event) =>
    placed(state, {
      ...described(data, event),
      state: 'joined',
      inViewSince: state.partners[data.partnerId]?.inViewSince ?? null,
      from: event.occurredOn,
      hasMoved: moves(state, data),
      stretches: added(state.partners[data.partnerId]?.stretches ?? [], {
        from: event.occurredOn,
        until: null,
        suspended: false,
      }),
    }),
});

export const PartnerRoleChanged = defineEvent('PartnerRoleChanged', {
  describes: 'What a partner does in the collaboration changed.',
  schema: v.object({ partnerId: changeEntries.partnerId, expectedPart: partnerEntries.expectedPart }),
  lane: 'partners',
  blocks: coalition,
  sentence: says('krijgt een andere rol', 'takes another role'),
  evolve: (state, data) =>
    withPartner(state, data.partnerId, () => ({ expectedPart: data.expectedPart ?? null })),
});

export const PartnerSuspended = defineEvent('PartnerSuspended', {
  describes: 'A partner suspended taking part.',
  schema: change,
  lane: 'partners',
  blocks: coalition,
  sentence: says('pauzeert', 'suspends taking part'),
  evolve: (state, data, event: Envelope) =>
    withPartner(state, data.partnerId, (partner) => ({
      state: 'suspended',
      stateSince: event.occurredOn,
      stretches: stretch(partner, event.occurredOn, 'suspended'),
    })),
});

export const PartnerReturned = defineEvent('PartnerReturned', {
  describes: 'A suspended partner takes part again.',
  schema: change,
  lane: 'partners',
  blocks: coalition,
  sentence: says('keert terug', 'returns'),
  evolve: (state, data, event) =>
    withPartner(state, data.partnerId, (partner) => ({
      state: 'joined',
      stateSince: event.occurredOn,
      stretches: stretch(partner, event.occurredOn, 'taking-part'),
    })),
});

export const PartnerDepartureAnnounced = defineEvent('PartnerDepartureAnnounced', {
  describes: 'A partner said that it will leave.',
  schema: departure,
  lane: 'partners',
  blocks: coalition,
  sentence: says('kondigt het vertrek aan', 'announces its departure'),
  evolve: (state, data, event) =>
    withPartner(state, data.partnerId, (partner) => ({
      state: 'leaving',
      stateSince: event.occurredOn,
      exitReason: data.exitReason ?? partner.exitReason,
    })),
});

export const PartnerLeft = defineEvent('PartnerLeft', {
  describes: 'A partner left, with what was agreed on handover and farewell.',
  schema: departure,
  lane: 'partners',
  blocks: coalition,
  sentence: says('neemt afscheid', 'parts'),
  evolve: (state, data, event) =>
    withPartner(state, data.partnerId, (partner) => ({
      state: 'left',
      stateSince: event.occurredOn,
      until: event.occurredOn,
      exitReason: data.exitReason ?? partner.exitReason,
      handover: data.handover ?? partner.handover,
      farewell: data.farewell ?? partner.farewell,
      stretches: stretch(partner, event.occurredOn, null),
    })),
});

export const partnerEvents = {
  PartnerProspected,
  PartnerApproached,
  PartnerJoined,
  PartnerRoleChanged,
  PartnerSuspended,
  PartnerReturned,
  PartnerDepartureAnnounced,
  PartnerLeft,
};
