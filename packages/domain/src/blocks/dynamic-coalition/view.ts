import { partnerKinds } from '../../frame/partner-kinds.ts';
import { type CarriesOnId, carriesOn, exitReasons, partnerStates } from '../../partners/fields.ts';
import type { Partner } from '../../partners/state.ts';
import type { Word } from '../../records/of-kind.ts';
import { type AlongTime, alongTime } from '../along-time.ts';
import { defineView } from '../view.ts';

/** One partner on its way along the phases. */
export interface CoalitionStream {
  id: string;
  name: string;
  kind: Word;
  state: Word;
  /** The day it came into view; null when it joined at once. */
  inViewSince: string | null;
  /** The times it took part or was suspended; empty while it is only in view. */
  stretches: Partner['stretches'];
  /** Whether it can carry the work on; null when nobody said. */
  carriesOn: Word<CarriesOnId> | null;
  /** How it left; null while it did not. */
  departure: { on: string; why: Word | null; handover: string | null } | null;
}

export interface CoalitionRiver {
  time: AlongTime;
  /** The first to take part first, then those that are only in view. */
  streams: readonly CoalitionStream[];
  /** How many take part on the day that is looked at, those that are suspended or leaving included. */
  takingPart: number;
  /** Names of the partners that left while nothing was recorded of what they handed over. */
  withoutHandover: readonly string[];
  /** Whether the partners were made up for the demo. */
  isFictional: boolean;
}

export const coalitionRiver = defineView<CoalitionRiver>({
  name: { nl: 'Coalitierivier', en: 'Coalition river' },
  invitation: {
    nl: 'Leg eerst vast wie er nu meedoet, en sinds wanneer: dan zien jullie later wie het werk verder bracht en wie er eerder bij had moeten zijn.',
    en: 'First put on record who takes part now, and since when: then you will see later who took the work further and who should have been there earlier.',
  },
  of: (state, today) => {
    const streams = Object.values(state.partners).map(streamOf).filter(isOnTheWay).toSorted(byStart);
    if (streams.length === 0) return null;
    return {
      time: alongTime(state, today, streams.flatMap(datesOf)),
      streams,
      takingPart: streams.filter(({ state: { id } }) => takesPart.includes(id)).length,
      withoutHandover: streams.flatMap(({ name, departure }) => (departure?.handover === null ? [name] : [])),
      isFictional: state.isFictional,
    };
  },
});

const takesPart = ['joined', 'suspended', 'leaving'];

const streamOf = (partner: Partner): CoalitionStream => ({
  id: partner.id,
  name: partner.name,
  kind: { id: partner.kind, text: partnerKinds[partner.kind].name },
  state: { id: partner.state, text: partnerStates[partner.state] },
  inViewSince: partner.inViewSince,
  stretches: partner.stretches,
  carriesOn: partner.carriesOn && { id: partner.carriesOn, text: carriesOn[partner.carriesOn] },
  departure: departureOf(partner),
});

function departureOf({ state, until, exitReason, handover, stretches }: Partner) {
  if (state !== 'left' || until === null || stretches.length === 0) return null;
  const why = exitReason as keyof typeof exitReasons | null;
  return { on: until, why: why && { id: why, text: exitReasons[why] }, handover };
}

/** One that came into view and never joined is no longer on the way once it is out of view. */
const isOnTheWay = ({ state, stretches }: CoalitionStream): boolean =>
  stretches.length > 0 || state.id === 'prospective';

const byStart = (a: CoalitionStream, b: CoalitionStream): number =>
  startOf(a).localeCompare(startOf(b)) || a.name.localeCompare(b.name);

/** Sorts after every date, so that those that are only in view come last. */
const notYet = '9';
const startOf = ({ stretches, inViewSince }: CoalitionStream): string =>
  stretches[0]?.from ?? `${notYet}${inViewSince}`;

const datesOf = ({ inViewSince, stretches }: CoalitionStream): string[] =>
  [inViewSince, ...stretches.flatMap(({ from, until }) => [from, until])].filter((date) => date !== null);
