import { evolve, nothingYet, type Recorded, sentenceOf, type Text } from '@samenspel/domain';

const told = new WeakMap<readonly Recorded[], readonly Text[]>();

/** A sentence for each event, in their order; told once for each list of events. */
export function sentencesOf(id: string, events: readonly Recorded[]): readonly Text[] {
  const known = told.get(events);
  if (known) return known;
  let state = nothingYet(id);
  const sentences = events.map((event) => {
    state = evolve(state, event);
    return sentenceOf(event, state);
  });
  told.set(events, sentences);
  return sentences;
}
