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

/**
 * What somebody stands behind is not changed before they did: on the clock of happening they would stand behind other words.
 * @param day on which the change is said to have happened, `YYYY-MM-DD`.
 * @throws Refusal INVALID for an earlier day.
 */
export function mustComeAfter(
  kind: Pick<RecordKind, 'steps'> | undefined,
  record: BlockRecord,
  day: string,
): void {
  if (vouchingFor(kind, record).every(({ occurredOn }) => occurredOn <= day)) return;
  throw new Refusal(
    'INVALID',
    {
      nl: 'Iemand heeft dit na deze dag bevestigd of onderschreven. Kies een latere dag.',
      en: 'Somebody confirmed or endorsed this after this day. Choose a later day.',
    },
    'occurredOn',
  );
}
