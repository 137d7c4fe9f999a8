import { fill, type Text } from './text.ts';

/** The sentences around results, with their placeholders. */
export const words = {
  'result.level': {
    nl: 'De meeste antwoorden liggen rond: "{niveau}".',
    en: 'Most answers lie around: "{level}".',
  },
  'result.unknown-many': {
    nl: 'De helft of meer weet het nog niet. Dat is ook een uitkomst: wat willen jullie uitzoeken?',
    en: 'Half or more do not know yet. That is an outcome too: what would you like to find out?',
  },
  'result.unknown-some': {
    nl: '{n} van de {N} mensen weten het nog niet.',
    en: '{n} of {N} people do not know yet.',
  },
  'result.too-few': {
    nl: 'Er zijn te weinig antwoorden om te tonen zonder dat iemand herkenbaar wordt.',
    en: 'Too few answers to show without making someone recognisable.',
  },
  'result.divergence': {
    nl: '{kant A} en {kant B} beleven dit anders. Een goed onderwerp voor een gesprek.',
    en: '{side A} and {side B} experience this differently. A good topic for a conversation.',
  },
  'result.change': {
    nl: 'Sinds de vorige ronde: {iets omhoog}.',
    en: 'Since the previous round: {somewhat up}.',
  },
  'result.caution': {
    nl: 'Dit beeld gaat over één periode en een kleine groep.',
    en: 'This picture covers one period and a small group.',
  },
  'compare.caution': {
    nl: 'Dit is geen ranglijst. Vraagstuk, fase en omstandigheden verschillen.',
    en: 'This is not a ranking. Issue, phase and circumstances differ.',
  },
  'cause.caution': {
    nl: 'Dat iets tegelijk bewoog, betekent nog niet dat het ene door het andere kwam.',
    en: 'Moving at the same time does not mean that one caused the other.',
  },
  'focus.prompt': {
    nl: 'Welke bouwstenen verdienen de komende tijd jullie aandacht?',
    en: 'Which blocks deserve your attention in the coming period?',
  },
} as const satisfies Record<string, Text>;

export type WordKey = keyof typeof words;

/** The headline instead of a level word when half or more of the answers are "We do not know yet". */
export const cannotBeSaidYet: Text = { nl: 'Nog niet te zeggen', en: 'Cannot be said yet' };

/** The short form of `result.too-few`, for lists and bricks. */
export const tooFewAnswers: Text = { nl: 'te weinig antwoorden', en: 'too few answers' };

/** "Most answers lie around …", with a level in words (from `levelWord` or a block's anchor). */
export function resultLevel(level: Text): Text {
  return {
    nl: fill(words['result.level'].nl, { niveau: level.nl }),
    en: fill(words['result.level'].en, { level: level.en }),
  };
}

/** "{n} of {N} people do not know yet", for 0 < unknown ≤ everyone. */
export function resultUnknownSome(unknown: number, everyone: number): Text {
  const values = { n: unknown, N: everyone };
  return {
    nl: fill(words['result.unknown-some'].nl, values),
    en: fill(words['result.unknown-some'].en, values),
  };
}

/** "{side A} and {side B} experience this differently", with the names of two sides. */
export function resultDivergence(sideA: Text, sideB: Text): Text {
  return {
    nl: fill(words['result.divergence'].nl, { 'kant A': sideA.nl, 'kant B': sideB.nl }),
    en: fill(words['result.divergence'].en, { 'side A': sideA.en, 'side B': sideB.en }),
  };
}

/** "Since the previous round: …", with a word from `changeWords`. */
export function resultChange(change: Text): Text {
  return {
    nl: fill(words['result.change'].nl, { 'iets omhoog': change.nl }),
    en: fill(words['result.change'].en, { 'somewhat up': change.en }),
  };
}
