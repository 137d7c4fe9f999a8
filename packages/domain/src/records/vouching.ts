import { mustNotPrecede } from '../command/command.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { RecordKind } from './kind.ts';
import type { BlockRecord, RecordStep } from './state.ts';

/** The steps by which people stand behind a record as it is now, since it came to be in this state. */
export function vouchingFor(
  kind: Pick<RecordKind, 'steps'> | undefined,
  { steps, state }: BlockRecord,
): readonly RecordStep[] {
  const since = steps.slice(steps.findLastIndex(({ to }) => to !== state) + 1);
  return since.filter(({ type }) => kind?.steps[type]?.vouches);
}

/** What is said along with the steps in which somebody stands behind such a record, and nowhere else. */
export const besideVouching = ({ steps, later }: Pick<RecordKind, 'steps' | 'later'>): readonly string[] =>
  Object.values(steps)
    .flatMap(({ vouches, asks = [] }) => (vouches ? asks : []))
    .filter((name) => later.includes(name));

/**
 * A correction takes away what somebody said along with an endorsement or confirmation, and puts nothing else in their mouth.
 * @param filled names of the fields that become something else, and not empty.
 * @throws Refusal INVALID.
 */
export function mustPutNothingInTheirMouth(
  kind: Pick<RecordKind, 'steps' | 'later'>,
  filled: readonly string[],
): void {
  if (!besideVouching(kind).some((name) => filled.includes(name))) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Dit zegt iemand bij het bevestigen of onderschrijven. Maak het hier leeg; daarna kan dat opnieuw.',
      en: 'Somebody says this when they confirm or endorse. Empty it here; then that can be done anew.',
    },
    'corrections',
  );
}

/**
 * Nothing becomes of a record before it began, or before its words were translated as they are. Where somebody can stand behind it, its words change in the order of days, and nobody stands behind them on a day before
 * they were said: on the clock of happening they would stand behind other words. Who else does so may have done it earlier.
 * @param day on which the step or correction is said to have happened, `YYYY-MM-DD`.
 * @param vouches whether it is a step in which somebody stands behind it.
 * @throws Refusal INVALID for an earlier day.
 */
export function mustComeAfter(
  kind: Pick<RecordKind, 'steps'> | undefined,
  record: BlockRecord,
  day: string,
  vouches = false,
): void {
  for (const before of [record.occurredOn, ...record.translations.map(({ on }) => on)])
    mustNotPrecede(day, before);
  const isVouch = ({ type }: RecordStep) => kind?.steps[type]?.vouches ?? false;
  if (!kind || !Object.values(kind.steps).some((step) => step.vouches)) return;
  if (record.steps.every((step) => step.occurredOn <= day || (vouches && isVouch(step)))) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Dit is na deze dag nog veranderd, bevestigd of onderschreven. Kies een latere dag.',
      en: 'This was changed, confirmed or endorsed after this day. Choose a later day.',
    },
    'occurredOn',
  );
}
