import type { Recorded } from '../event/event-type.ts';
import { personFields } from './without-persons.ts';

/** Tell what somebody else wrote, though another person's step made them happen. */
const wordsOfOthers: Readonly<Record<string, string>> = { CircleWordingShared: 'wording' };

/** An event as its own author takes it along: without the other persons it names, and without the words of others. */
export function aboutOneself(event: Recorded, personId: string): Recorded {
  const data = event.data as Readonly<Record<string, unknown>>;
  const left = personFields(event.type).filter((name) => data[name] !== personId);
  const words = wordsOfOthers[event.type];
  const away = new Set([...left, ...(words === undefined ? [] : [words])]);
  const kept = Object.entries(data).filter(([name]) => !away.has(name));
  if (event.type === 'RecordCorrected')
    return { ...event, data: { ...Object.fromEntries(kept), corrections: afterwards(data.corrections) } };
  return kept.length === Object.keys(data).length ? event : { ...event, data: Object.fromEntries(kept) };
}

/** What one made of a text, without what stood there before: that may be the words of somebody else. */
const afterwards = (corrections: unknown): unknown =>
  (corrections as readonly Readonly<Record<string, unknown>>[]).map(({ before: _, ...rest }) => rest);
