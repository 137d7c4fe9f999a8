import {
  type AssessmentRound,
  type Collaboration,
  daysBetween,
  type Language,
  may,
  roundKinds,
} from '@samenspel/domain';
import { error } from '@sveltejs/kit';
import { formatDate, formatDayMonth } from '#lib/language/index.ts';

/**
 * The round an address names, as the viewer may see it.
 * @throws an error page: 404 when there is none.
 */
export function roundIn(state: Collaboration, id: string): AssessmentRound {
  const round = state.rounds[id];
  if (!round) error(404, { message: '' });
  return round;
}

/** The round that takes answers now, if any; there is never more than one. */
export const openRoundIn = (state: Collaboration): AssessmentRound | undefined =>
  Object.values(state.rounds).find((round) => round.state === 'open');

/** “Puls van 6 september 2024”, by the day it closed; while open, the day it opened. */
export function roundName(round: AssessmentRound, language: Language): string {
  const kind = roundKinds[round.kind][language];
  const date = formatDate(round.closedOn ?? round.openedOn, language);
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${{ nl: 'van', en: 'of' }[language]} ${date}`;
}

/** “7 januari tot en met 7 maart 2024”; the first year is named only where it differs. */
export function periodInWords({ from, until }: AssessmentRound['period'], language: Language): string {
  const isOneYear = from.slice(0, 4) === until.slice(0, 4);
  const begin = isOneYear ? formatDayMonth(from, language) : formatDate(from, language);
  return `${begin} ${{ nl: 'tot en met', en: 'to' }[language]} ${formatDate(until, language)}`;
}

/** Whether a period is two months up to about the day the round opened: “the past two months”. */
export const isPastTwoMonths = ({ period, openedOn }: AssessmentRound): boolean =>
  Math.abs(daysBetween(period.from, period.until) - 61) <= 4 &&
  Math.abs(daysBetween(period.until, openedOn)) <= 14;

/** How many people have a seat from which they may answer. */
export const peopleWhoMayAnswer = (state: Collaboration): number =>
  Object.keys(state.seats).filter((personId) => may(state, personId, 'round:answer')).length;
