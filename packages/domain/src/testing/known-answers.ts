import type { Answer, SidedAnswer } from '../assessment/release/index.ts';
import { levels } from '../frame/levels.ts';

/** Everything one person can answer on a block. */
export const possibleAnswers: readonly Answer[] = [
  ...levels.map((level) => ({ kind: 'rated', level }) as const),
  { kind: 'unknown' },
  { kind: 'not-relevant-now' },
];

/** One person's answer as somebody who wants to know it sees it: the person, not what they said. */
export interface Giver extends SidedAnswer {
  /** Who came after the closing; only a release that takes late answers tells them from the others. */
  isLate: boolean;
}

/** What somebody gets to see of answers, in one text. The people are in the same order at every call. */
export type Says = (givers: readonly Giver[]) => string;

const textOf = (answer: Answer): string => (answer.kind === 'rated' ? String(answer.level) : answer.kind);
const groupOf = ({ side, isLate }: Giver): string => `${side} ${isLate}`;

/**
 * The people whose answer follows from what is said: their places in the list. Nobody who may have answered two things is
 * among them, for each of the others a second way of answering was found that would have said the very same.
 * @param own the place of the one who wants to know and who knows their own answer; null for somebody from outside.
 */
export function knownAnswers(givers: readonly Giver[], own: number | null, says: Says): number[] {
  const said = says(givers);
  const isSaidToo = (others: readonly Giver[]) => says(others) === said;
  const decided = new Map<string, boolean>();
  return givers.flatMap((giver, place) => {
    if (place === own) return [];
    const alike = `${groupOf(giver)} ${textOf(giver.answer)}`;
    const isKnown = decided.get(alike) ?? !mayBeOtherwise(givers, place, own, isSaidToo);
    decided.set(alike, isKnown);
    return isKnown ? [place] : [];
  });
}

function mayBeOtherwise(
  givers: readonly Giver[],
  place: number,
  own: number | null,
  isSaidToo: (others: readonly Giver[]) => boolean,
): boolean {
  const { answer, ...rest } = givers[place] as Giver;
  const others = twoOfEach(givers, place, own);
  const group = groupOf({ ...rest, answer });
  const differs = (place: number) => textOf((givers[place] as Giver).answer) !== textOf(answer);
  if (others.some((other) => groupOf(givers[other] as Giver) === group && differs(other))) return true;
  const swapped = (other: number) =>
    withAnswers(givers, [place, (givers[other] as Giver).answer], [other, answer]);
  return (
    others.some((other) => differs(other) && isSaidToo(swapped(other))) ||
    withOthers(givers, place, others).some(isSaidToo)
  );
}

/** Two places for each side and answer among the others: more people of one side who said the same are the same here. */
function twoOfEach(givers: readonly Giver[], place: number, own: number | null): number[] {
  const seen = new Map<string, number[]>();
  for (const [other, giver] of givers.entries()) {
    if (other === place || other === own) continue;
    const alike = `${groupOf(giver)} ${textOf(giver.answer)}`;
    const before = seen.get(alike) ?? [];
    if (before.length < 2) seen.set(alike, [...before, other]);
  }
  return [...seen.values()].flat();
}

type Change = readonly [place: number, answer: Answer];

function withAnswers(givers: readonly Giver[], ...changes: readonly Change[]): Giver[] {
  const changed = new Map(changes);
  return givers.map((giver, place) => ({ ...giver, answer: changed.get(place) ?? giver.answer }));
}

/** The ways in which one person says something else, alone or with up to two others who say something else too. */
function* ways(givers: readonly Giver[], place: number, others: readonly number[]): Generator<Giver[]> {
  const isOther = ([at, answer]: Change) => textOf(answer) !== textOf((givers[at] as Giver).answer);
  const changesOf = (at: number) => possibleAnswers.map((answer) => [at, answer] as const).filter(isOther);
  const first = changesOf(place);
  for (const change of first) yield withAnswers(givers, change);
  const more = others.flatMap(changesOf);
  for (const change of first) for (const second of more) yield withAnswers(givers, change, second);
  for (const change of first)
    for (const [index, second] of more.entries())
      for (const third of more.slice(index + 1))
        if (second[0] !== third[0]) yield withAnswers(givers, change, second, third);
}

const withOthers = (givers: readonly Giver[], place: number, others: readonly number[]) => ({
  some: (isSo: (others: Giver[]) => boolean): boolean => {
    for (const way of ways(givers, place, others)) if (isSo(way)) return true;
    return false;
  },
});
