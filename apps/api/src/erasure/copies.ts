import type { LoggedEvent } from '@samenspel/event-log';

/** A shorter text says nothing of whose it is. */
const shortest = 3;

/**
 * The events that may say again what those that are chosen say, though others recorded them: a proposal repeats its draft word
 * for word, a translation says it in another language, and a sentence comes from the trusted circle. They may hold words of those
 * others as well, so somebody has to look.
 */
export function copiesIn(
  logged: readonly LoggedEvent[],
  chosen: readonly LoggedEvent[],
): readonly LoggedEvent[] {
  const ids = new Set(chosen.map(({ id }) => id));
  const saysAgain = [repeats(chosen), translates(chosen), comesFromCircle(chosen)];
  return logged.filter(
    (event) => event.texts !== null && !ids.has(event.id) && saysAgain.some((says) => says(event)),
  );
}

type Says = (event: LoggedEvent) => boolean;

function repeats(chosen: readonly LoggedEvent[]): Says {
  const texts = new Set(chosen.flatMap(textsOf).filter(({ length }) => length >= shortest));
  return (event) => textsOf(event).some((text) => texts.has(text));
}

function translates(chosen: readonly LoggedEvent[]): Says {
  const records = new Set(chosen.flatMap(recordOf));
  return (event) => event.type === 'TranslationAdded' && recordOf(event).some((id) => records.has(id));
}

/** Which of them a sentence comes from stands encrypted in the circle alone. */
function comesFromCircle(chosen: readonly LoggedEvent[]): Says {
  const isChosen = chosen.some(({ type }) => type === 'CircleEventSealed');
  return ({ type }) => isChosen && type === 'CircleWordingShared';
}

const textsOf = ({ texts }: LoggedEvent): string[] => Object.values(texts ?? {}).map(asSaid);

/** A correction says what stood there, and what came in its place, as JSON. */
function asSaid(text: string): string {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'string' ? said : text;
  } catch {
    return text;
  }
}

function recordOf({ facts }: LoggedEvent): string[] {
  const { recordId } = (facts as { data: { recordId?: unknown } }).data;
  return typeof recordId === 'string' ? [recordId] : [];
}
