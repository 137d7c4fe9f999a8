import { Refusal } from '@samenspel/domain';
import type { LoggedEvent } from '@samenspel/event-log';

/** Which entries of a collaboration: named one by one, all of a person, or all about some records. */
export type Choice = { events: readonly string[] } | { actor: string } | { records: readonly string[] };

/**
 * The entries of a choice that still have texts.
 * @throws Refusal NOT_FOUND for an entry that is named and is not in this collaboration.
 */
export function chosenFrom(logged: readonly LoggedEvent[], choice: Choice): LoggedEvent[] {
  if ('events' in choice) mustBeThere(logged, choice.events);
  return logged.filter((event) => event.texts !== null && isMeant(event, choice));
}

function isMeant(event: LoggedEvent, choice: Choice): boolean {
  if ('events' in choice) return choice.events.some((id) => id.toLowerCase() === event.id);
  if ('actor' in choice) return event.actor === choice.actor;
  return choice.records.some((id) => names(event.facts, id));
}

/** Whether a key stands anywhere in the facts: an entry about two records is about each of them. */
const names = (value: unknown, key: string): boolean =>
  value === key ||
  (typeof value === 'object' && value !== null && Object.values(value).some((inner) => names(inner, key)));

function mustBeThere(logged: readonly LoggedEvent[], ids: readonly string[]): void {
  const known = new Set(logged.map(({ id }) => id));
  const strange = ids.find((id) => !known.has(id.toLowerCase()));
  if (strange === undefined) return;
  throw new Refusal('NOT_FOUND', {
    nl: `Er staat geen gebeurtenis ${strange} in deze samenwerking. Er is niets gewist.`,
    en: `There is no event ${strange} in this collaboration. Nothing was erased.`,
  });
}
