import { type Recorded, Refusal, type Text } from '@samenspel/domain';
import type { History } from '../history/histories.ts';
import { sentencesOf } from '../history/told.ts';
import { viewOf } from '../history/viewed.ts';

/** Something else was recorded since the person looked; nothing was written. */
export class Conflict extends Refusal {
  readonly currentVersion: number;
  /** What changed meanwhile, as far as the person may see it. */
  readonly changed: readonly Text[];

  constructor(currentVersion: number, changed: readonly Text[]) {
    super('CONFLICT', {
      nl: 'Er is intussen iets veranderd. Kijk eerst wat er anders is en probeer het dan opnieuw.',
      en: 'Something changed meanwhile. See first what is different and then try again.',
    });
    this.currentVersion = currentVersion;
    this.changed = changed;
  }
}

/**
 * @param basedOn the version the person saw, counted in what they may see; other changes do not count.
 * @throws Conflict when something the person can see was recorded after it, or when they see less than that.
 */
export function mustBeCurrent(history: History, personId: string, basedOn: number): void {
  const events = viewOf(history, personId)?.events ?? [];
  const changed = changedSince(history.id, events, basedOn);
  if (changed.length > 0 || basedOn > events.length) throw new Conflict(events.length, changed);
}

/** The version of a collaboration as a person counts it; 0 without a seat. */
export const versionFor = (history: History, personId: string): number =>
  viewOf(history, personId)?.events.length ?? 0;

function changedSince(id: string, events: readonly Recorded[], version: number): readonly Text[] {
  const sentences = sentencesOf(id, events);
  return sentences.filter((_, index) => (events[index]?.version ?? 0) > version);
}
