import type { Collaboration } from '../../collaboration/state.ts';
import type { Language } from '../../frame/text.ts';
import { titleOfRecord } from '../../records/title.ts';

/** Something that happened, on which a lesson is based. */
export interface Origin {
  id: string;
  title: string;
  /** Language of the title where it is known; decisions do not say theirs. */
  lang: Language | null;
  on: string | null;
  isDecision: boolean;
}

/** The records and decisions behind a lesson, the oldest first; what was taken back or may not be seen is left out. */
export const originsOf = (state: Collaboration, ids: readonly string[]): Origin[] =>
  ids
    .flatMap((id) => recordAt(state, id) ?? decisionAt(state, id) ?? [])
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));

function recordAt(state: Collaboration, id: string): Origin | null {
  const record = state.records[id];
  if (!record || record.withdrawn) return null;
  const title = titleOfRecord(state, id) ?? '…';
  return { id, title, lang: record.language, on: record.occurredOn, isDecision: false };
}

function decisionAt({ decisions }: Collaboration, id: string): Origin | null {
  const decision = decisions[id];
  return decision
    ? { id, title: decision.title, lang: null, on: decision.decidedOn, isDecision: true }
    : null;
}
