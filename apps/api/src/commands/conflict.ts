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
 * @param basedOn the version the person saw; changes the person may not see do not count.
 * @throws Conflict when something the person can see was recorded after it; Refusal INVALID for a version that is still to come.
 */
export function mustBeCurrent(history: History, personId: string, basedOn: number): void {
  if (basedOn === history.version) return;
  if (basedOn > history.version || basedOn < 0) throw noSuchVersion();
  const events = viewOf(history, personId)?.events ?? [];
  const changed = changedSince(history.id, events, basedOn);
  if (changed.length > 0) throw new Conflict(history.version, changed);
}

function changedSince(id: string, events: readonly Recorded[], version: number): readonly Text[] {
  const sentences = sentencesOf(id, events);
  return sentences.filter((_, index) => (events[index]?.version ?? 0) > version);
}

const noSuchVersion = () =>
  new Refusal(
    'INVALID',
    {
      nl: 'Deze versie bestaat nog niet. Laad de pagina opnieuw.',
      en: 'This version does not exist yet. Load the page again.',
    },
    'basedOn',
  );
