import type { BlockRecord } from './state.ts';

/** What some fields of a record said from a day on. */
export interface Stretch<Fields> {
  from: string;
  fields: Fields;
}

/**
 * What fields of a record said in the course of time, the oldest first and only where something changed. A value that was
 * corrected shows as it reads now.
 * @param names the fields that are followed together.
 */
export function overTime<Fields extends object, F extends keyof Fields & string>(
  record: Pick<BlockRecord, 'steps'> & { fields: Fields },
  names: readonly F[],
): Stretch<Pick<Fields, F>>[] {
  type Followed = Pick<Fields, F>;
  const stretches: Stretch<Followed>[] = [];
  for (const { occurredOn, said } of record.steps.toSorted((a, b) =>
    a.occurredOn.localeCompare(b.occurredOn),
  )) {
    const before = stretches.at(-1);
    const fields = { ...before?.fields, ...picked(said, names) } as Followed;
    if (before && names.every((name) => before.fields[name] === fields[name])) continue;
    if (before?.from === occurredOn) stretches.pop();
    stretches.push({ from: occurredOn, fields });
  }
  const last = stretches.at(-1);
  if (last && record.steps.some(({ type }) => type === 'RecordCorrected'))
    last.fields = picked(record.fields, names) as Followed;
  return stretches;
}

const picked = (values: object, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => names.includes(name) && value !== undefined),
  );
