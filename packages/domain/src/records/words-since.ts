import type { BlockRecord } from './state.ts';

/** The days on which a field of a record got words, by a step or by a correction; dates as `YYYY-MM-DD`. */
export const daysOfWords = ({ steps }: Pick<BlockRecord, 'steps'>, field: string): string[] =>
  steps.filter(({ said }) => Object.hasOwn(said, field) || isCorrectedIn(said, field)).map(dayOf);

const dayOf = ({ occurredOn }: { occurredOn: string }): string => occurredOn;

const isCorrectedIn = ({ corrections }: Readonly<Record<string, unknown>>, field: string): boolean =>
  Array.isArray(corrections) && corrections.some(({ fieldName }) => fieldName === field);
