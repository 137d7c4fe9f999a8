import { type Collaboration, currentPhase } from '../collaboration/state.ts';
import type { DecisionState } from '../decision/state.ts';
import type { PhaseId } from '../frame/phases.ts';
import type { Language, Text } from '../frame/text.ts';

/** One collaboration as it stands in a portfolio at one moment: what is needed to lay it beside others, no figures. */
export interface Alongside {
  id: string;
  name: string;
  isFictional: boolean;
  phase: PhaseId | null;
  status: Collaboration['status'];
  /** Decisions taken so far, whatever became of them. */
  decisions: number;
  results: Collaboration['results'];
}

const undecided: readonly DecisionState[] = ['drafted', 'proposed', 'withdrawn'];

/** How many decisions a collaboration had taken, those superseded or reversed since included. */
export const decisionsTaken = (state: Collaboration): number =>
  Object.values(state.decisions).filter((decision) => !undecided.includes(decision.state)).length;

/** One collaboration at a moment, with the name it goes by today; of all that the state holds only what is shown is kept. */
export const alongside = (name: string, isFictional: boolean, state: Collaboration): Alongside => ({
  id: state.id,
  name,
  isFictional,
  phase: currentPhase(state),
  status: state.status,
  decisions: decisionsTaken(state),
  results: state.results,
});

/**
 * Lays collaborations side by side. Their order is that of their names, in any language and at any moment: never
 * of anything that was measured.
 */
export const sideBySide = <Row extends Pick<Alongside, 'id' | 'name'>>(
  rows: readonly Row[],
  language: Language,
): readonly Row[] => rows.toSorted(byName(language));

/** Orders by name as people of the language do; by id where names are alike, so that nothing jumps. */
export function byName(language: Language) {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return (a: { id: string; name: string }, b: { id: string; name: string }): number =>
    compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

const numerals = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
} as const;

const figures = { nl: new Intl.NumberFormat('nl'), en: new Intl.NumberFormat('en') } as const;

/** A whole number in words up to twelve, in figures above. */
export const inWords = (count: number, language: Language): string =>
  numerals[language][count] ?? figures[language].format(count);

/** The number of decisions so far, in words. */
export function decisionsInWords(count: number): Text {
  if (count === 0) return { nl: 'nog geen besluiten', en: 'no decisions yet' };
  if (count === 1) return { nl: 'één besluit', en: 'one decision' };
  return { nl: `${inWords(count, 'nl')} besluiten`, en: `${inWords(count, 'en')} decisions` };
}
