import { resultUnknownSome } from '@samenspel/domain';

const nl = {
  unknown: (n: number, everyone: number) =>
    n === 1 ? `1 van de ${everyone} mensen weet het nog niet.` : resultUnknownSome(n, everyone).nl,
  someUnknown: 'Een kwart of meer weet het nog niet.',
  notRelevant: (n: number, everyone: number) => `Voor ${n} van de ${everyone} mensen speelt dit nu niet.`,
  distribution: (block: string) => `Hoe de antwoorden op “${block}” verdeeld zijn`,
  level: 'Niveau',
  number: 'Antwoorden',
  wordsOnly: (n: number, from: number) =>
    n < from
      ? `${n} antwoorden. Met minder dan ${from} tonen we alleen woorden.`
      : `${n} antwoorden, op hooguit twee na gelijk. Dan tonen we alleen woorden, zodat niemand kan uitrekenen wat een ander koos.`,
  anchor: 'Hier betekent dat:',
  onRequest: 'Wat de gegeven niveaus zeggen',
  method: 'De cijfers hierachter',
  ratings: 'Mensen die een niveau kozen',
  median: 'Geïnterpoleerde mediaan',
  agreement: 'Overeenstemming A (−1 tot 1)',
  deviation: 'Gemiddelde afwijking AD',
  apart: (ad: string) => `gemiddeld zitten jullie ${ad} niveau van het midden`,
  keptBack: 'A en AD blijven weg: ze zouden een samengenomen antwoord weer prijsgeven.',
};

const en: typeof nl = {
  unknown: (n, everyone) =>
    n === 1 ? `1 of ${everyone} people does not know yet.` : resultUnknownSome(n, everyone).en,
  someUnknown: 'A quarter or more do not know yet.',
  notRelevant: (n, everyone) => `For ${n} of ${everyone} people this is not relevant now.`,
  distribution: (block) => `How the answers on “${block}” are spread`,
  level: 'Level',
  number: 'Answers',
  wordsOnly: (n, from) =>
    n < from
      ? `${n} answers. With fewer than ${from} we show words only.`
      : `${n} answers, alike but for two at most. Then we show words only, so that nobody can work out what another chose.`,
  anchor: 'Here that means:',
  onRequest: 'What the given levels say',
  method: 'The figures behind this',
  ratings: 'People who chose a level',
  median: 'Interpolated median',
  agreement: 'Agreement A (−1 to 1)',
  deviation: 'Average deviation AD',
  apart: (ad) => `on average you are ${ad} level from the middle`,
  keptBack: 'A and AD stay away: they would give a joined answer away again.',
};

export const messages = { nl, en };
