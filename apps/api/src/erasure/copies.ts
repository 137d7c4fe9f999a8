import type { LoggedEvent } from '@samenspel/event-log';

/** A shorter text says nothing of whose it is. */
const shortest = 3;

/**
 * The events that repeat a text of those that are chosen, word for word, though others recorded them: a proposal repeats its
 * draft. They may hold words of those others as well, so somebody has to look.
 */
export function copiesIn(
  logged: readonly LoggedEvent[],
  chosen: readonly LoggedEvent[],
): readonly LoggedEvent[] {
  const ids = new Set(chosen.map(({ id }) => id));
  const texts = new Set(chosen.flatMap(textsOf).filter(({ length }) => length >= shortest));
  return logged.filter((event) => !ids.has(event.id) && textsOf(event).some((text) => texts.has(text)));
}

const textsOf = ({ texts }: LoggedEvent): string[] => Object.values(texts ?? {});
