import { fold } from '../collaboration/fold.ts';
import type { Collaboration } from '../collaboration/state.ts';
import type { PartnerKindId, PhaseId } from '../frame/index.ts';
import type { Timeline } from './timeline.ts';

/** A time without gaps on a timeline's clock; `until` is null while it lasts. */
export interface Stretch {
  from: string;
  until: string | null;
}

export interface PartnerStretch extends Stretch {
  partnerId: string;
  name: string;
  kind: PartnerKindId;
  suspended: boolean;
}

export interface PhaseStretch extends Stretch {
  phase: PhaseId;
}

export interface Stretches {
  partners: readonly PartnerStretch[];
  phases: readonly PhaseStretch[];
}

/**
 * How long partners took part and phases lasted, measured on the timeline's own clock: on the clock of knowing a
 * stretch begins on the day it was recorded.
 */
export function stretchesOf(timeline: Timeline): Stretches {
  const onClock = timeline.events.map((event, index) => ({
    ...event,
    occurredOn: timeline.dates[index] as string,
  }));
  const state = fold(timeline.id, onClock);
  return { partners: partnersIn(state), phases: phasesIn(state) };
}

const partnersIn = (state: Collaboration): PartnerStretch[] =>
  Object.values(state.partners).flatMap(({ id, name, kind, stretches }) =>
    stretches.map((stretch) => ({ partnerId: id, name, kind, ...stretch })),
  );

const phasesIn = ({ phases }: Collaboration): PhaseStretch[] =>
  phases.map(({ phase, enteredOn }, index) => ({
    phase,
    from: enteredOn,
    until: phases[index + 1]?.enteredOn ?? null,
  }));

/** The stretches as they stood at the end of a day: what began later is absent, what ended later still lasts. */
export const stretchesUpTo = <S extends Stretch>(stretches: readonly S[], date: string): S[] =>
  stretches
    .filter(({ from }) => from <= date)
    .map((stretch) =>
      stretch.until !== null && stretch.until > date ? { ...stretch, until: null } : stretch,
    );
