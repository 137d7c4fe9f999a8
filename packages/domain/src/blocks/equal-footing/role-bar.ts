import type { Collaboration } from '../../collaboration/state.ts';
import { headOf, type RecordOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { role } from './role.ts';

/** One role while somebody held it. */
export interface RoleBar {
  id: string;
  title: string;
  lang: string;
  basis: Word | null;
  state: Word;
  from: string;
  /** The day it was let go, or that of the end, or today. */
  until: string;
  /** Days on which what the role is changed. */
  shifts: readonly string[];
  /** Name of the partner who took it over. */
  handedTo: string | null;
}

/** A role as a bar, at the moment that is looked at. */
export function roleBar(state: Collaboration, record: RecordOf<typeof role>, today: string): RoleBar {
  const { fields, steps } = record;
  const from = fields.from ?? record.occurredOn;
  const ended = steps.find(({ to }) => role.ended.includes(to));
  const until = fields.until ?? ended?.occurredOn ?? state.conclusion?.on ?? today;
  return {
    ...headOf(role, record),
    basis: wordOf(role, record, 'basis'),
    state: stateWord(role, record),
    from,
    until: until > from ? until : from,
    shifts: steps.flatMap(({ type, occurredOn }) => (type === 'RoleShifted' ? [occurredOn] : [])),
    handedTo: state.partners[String(ended?.said.to)]?.name ?? null,
  };
}
