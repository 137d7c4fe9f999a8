import type { BlockTexts } from '../block.ts';

/** All product texts of building block 6; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Inzicht in belevingswerelden', en: 'Insight into lived experiences' },
  description: {
    nl: 'Iedereen kijkt anders naar het vraagstuk, naar wat een oplossing waard is en naar wat een ontwerp teweegbrengt. Door dat steeds opnieuw na te vragen en belangen te benoemen, vindt het team een richting die echt gedeeld is.',
    en: 'Everyone sees the issue, the worth of a solution and what a design sets in motion in their own way. By asking again and again and by naming interests, the team finds a direction that is truly shared.',
  },
  question: {
    nl: 'Hoe goed kennen we de belevingswerelden en belangen van de mensen om wie het gaat?',
    en: 'How well do we know the lived experiences and interests of the people concerned?',
  },
  anchors: [
    {
      nl: 'We praten over mensen en niet met hen; belangen blijven onder tafel.',
      en: 'We talk about people and not with them; interests stay under the table.',
    },
    {
      nl: 'Er zijn enkele gesprekken gevoerd, vooral met wie makkelijk te bereiken is.',
      en: 'A few talks were held, mostly with those easy to reach.',
    },
    {
      nl: 'Perspectieven zijn verzameld, maar daarna niet meer nagevraagd.',
      en: 'Perspectives were gathered but not asked after again.',
    },
    {
      nl: 'We leggen onze weergave terug bij de mensen zelf en benoemen ook botsende belangen.',
      en: 'We take our account back to the people themselves and also name conflicting interests.',
    },
    {
      nl: 'Perspectieven sturen aantoonbaar onze ontwerpkeuzes, en we zoeken wie nog ontbreekt.',
      en: 'Perspectives demonstrably steer our design choices, and we look for who is still missing.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Welke aanname over een groep bleek niet te kloppen?',
      en: 'Which assumption about a group proved wrong?',
    },
    { nl: 'Wiens stem hebben we gemist, en hoe kwam dat?', en: 'Whose voice did we miss, and how come?' },
    { nl: 'Welk belang werd te laat uitgesproken?', en: 'Which interest was voiced too late?' },
  ],
  interventions: [
    {
      nl: 'Meeloopdag: een partner loopt een dienst of avond mee in de wereld van een ander.',
      en: "Shadow day: a partner joins a shift or an evening in another's world.",
    },
    {
      nl: "Belangenronde: iedere partner maakt de zin af 'voor ons staat op het spel dat …'.",
      en: "Interest round: each partner completes 'what is at stake for us is …'.",
    },
    {
      nl: 'Terugleggesprek: lees onze weergave voor en vraag wat er niet klopt.',
      en: 'Check-back talk: read our account aloud and ask what is off.',
    },
  ],
};
