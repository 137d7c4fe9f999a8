import type { BlockTexts } from '../block.ts';

/** All product texts of building block 7; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Gedeeld toekomstbeeld', en: 'Shared picture of the future' },
  description: {
    nl: 'In het begin weet niemand precies waar het op uitkomt, maar het team blijft vooruitkijken naar de tijd erna. Zo kunnen partners zich op tijd voorbereiden op overdracht, op groter maken of op een vaste plek in beleid en organisatie.',
    en: 'At first nobody knows exactly where it will end, yet the team keeps looking ahead to the time after. That lets partners prepare in time for handover, for growing it or for a fixed place in policy and organisation.',
  },
  question: {
    nl: 'Hoe helder en gedeeld is ons beeld van wat er na dit project moet blijven?',
    en: 'How clear and shared is our picture of what should remain after this project?',
  },
  anchors: [
    {
      nl: 'Over de tijd na het project praten we niet.',
      en: 'We do not talk about the time after the project.',
    },
    {
      nl: 'Ieder heeft een eigen beeld van later; we hebben die nooit vergeleken.',
      en: 'Each has their own picture of later; we never compared them.',
    },
    {
      nl: 'Er is een gedeeld beeld, maar nog niemand die het vervolg draagt.',
      en: 'There is a shared picture, but nobody to carry the sequel yet.',
    },
    {
      nl: 'Ontvangende partijen werken al mee aan stappen voor overdracht of inbedding.',
      en: 'Receiving parties already work on steps for handover or embedding.',
    },
    {
      nl: 'Het beeld wordt geregeld bijgesteld, en er zijn stappen gezet in beleid, werkwijze of begroting.',
      en: 'The picture is updated regularly, and steps have been taken in policy, practice or budget.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Wanneer begonnen we over de tijd erna, en was dat vroeg genoeg?',
      en: 'When did we start on the time after, and was it early enough?',
    },
    {
      nl: 'Wie zou het overnemen, en wat had die partij nodig?',
      en: 'Who was to take over, and what did they need?',
    },
    {
      nl: 'Welk toekomstbeeld lieten we los, en waarom?',
      en: 'Which picture of the future did we let go, and why?',
    },
  ],
  interventions: [
    {
      nl: 'Terug uit de toekomst: beschrijf een gewone dinsdag over drie jaar en werk terug naar volgende maand.',
      en: 'Back from the future: describe an ordinary Tuesday in three years and work back to next month.',
    },
    {
      nl: 'Ontvangerstafel: nodig nu al uit wie het straks moet dragen.',
      en: "Receivers' table: invite now those who must carry it later.",
    },
    {
      nl: 'Stopscenario: spreek af hoe goed stoppen eruitziet.',
      en: 'Stop scenario: agree what stopping well looks like.',
    },
  ],
};
