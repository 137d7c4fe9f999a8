import type { BlockId } from '../blocks/registry.ts';
import type { Language } from '../frame/text.ts';
import type { VisibilityId } from '../frame/visibility.ts';

/** One event in the life of a record. */
export interface RecordStep {
  type: string;
  eventId: string;
  version: number;
  occurredOn: string;
  recordedAt: string;
  actor: string;
  /** For whom it was written. */
  visibility: VisibilityId;
  /** State before and after; the first is null when the record began here. */
  from: string | null;
  to: string;
  /** What the event said, without the id of the record. */
  said: Readonly<Record<string, unknown>>;
}

/** A text of a record in another language, by a named person; never in the place of the original. */
export interface Translation {
  fieldName: string;
  language: Language;
  text: string;
  on: string;
  by: string;
  /** For whom it was written. */
  visibility: VisibilityId;
}

/** A record of one of the kinds in `kinds.ts`, as it follows from its events. */
export interface BlockRecord {
  id: string;
  /** Name of its kind, such as `Risk`. */
  kind: string;
  blocks: readonly BlockId[];
  state: string;
  /** Its fields by name, as they stand now; an erased text is absent or reads as erased. */
  fields: Readonly<Record<string, unknown>>;
  recordedBy: string;
  recordedAt: string;
  occurredOn: string;
  language: Language;
  /** Who may see it today; replays use this one too. */
  visibility: VisibilityId;
  evidenceLinks: readonly string[];
  /** Records and decisions it had to name when it began: of each list at least one. */
  restsOn: readonly (readonly string[])[];
  withdrawn: { on: string; reason: string | null } | null;
  translations: readonly Translation[];
  /** Who ever translated something of it, and for whom: their words stay in the history when others take their place. */
  translators: readonly Pick<RecordStep, 'actor' | 'visibility'>[];
  steps: readonly RecordStep[];
}
