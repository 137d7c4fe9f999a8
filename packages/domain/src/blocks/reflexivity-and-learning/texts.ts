import type { BlockTexts } from '../block.ts';

/** All product texts of building block 5; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Reflexiviteit en leren', en: 'Reflexivity and learning' },
  description: {
    nl: 'Makers en uitvoerders doen graag en vergeten weleens stil te staan. Door vaste terugkijkmomenten houdt het team de lange termijn in beeld, wordt stille kennis uitgesproken en kan de koers op tijd worden aangepast.',
    en: 'Makers and practitioners like to act and sometimes forget to pause. With fixed moments to look back the team keeps the long term in view, voices tacit knowledge and can change course in time.',
  },
  question: {
    nl: 'Hoe goed leren we van ons eigen proces en passen we ons daarop aan?',
    en: 'How well do we learn from our own process and adapt to it?',
  },
  anchors: [
    {
      nl: 'We gaan van klus naar klus; terugkijken doen we niet.',
      en: 'We go from task to task; we do not look back.',
    },
    {
      nl: 'Na een probleem praten we even na, zonder iets vast te leggen.',
      en: 'After a problem we talk briefly without recording anything.',
    },
    {
      nl: 'Er zijn geplande terugblikken, maar lessen blijven vaak op papier.',
      en: 'There are planned look-backs, but lessons often stay on paper.',
    },
    {
      nl: 'Lessen leiden tot een afspraak met naam en datum, en we controleren of die hielp.',
      en: 'Lessons lead to an agreement with name and date, and we check whether it helped.',
    },
    {
      nl: 'We bevragen ook onze aannames en doelen, en delen wat we leren buiten het team.',
      en: 'We also question our assumptions and goals, and share what we learn outside the team.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Wat deden we al goed zonder het te beseffen?',
      en: 'What were we already doing well without realising it?',
    },
    {
      nl: 'Welke les keerde terug omdat we er niets mee deden?',
      en: 'Which lesson came back because we did nothing with it?',
    },
    {
      nl: 'Waar hebben we onze koers aangepast, en was dat op tijd?',
      en: 'Where did we change course, and was it in time?',
    },
  ],
  interventions: [
    {
      nl: 'Tijdlijn-terugblik van 45 minuten, met het platform als geheugen.',
      en: 'A 45-minute timeline look-back with the platform as memory.',
    },
    {
      nl: 'Leerdagboek: iedereen noteert elke week één verrassing in twee zinnen.',
      en: 'Learning diary: everyone notes one surprise a week in two sentences.',
    },
    {
      nl: 'Buitenblik: nodig elk kwartaal iemand uit die niets van het project weet.',
      en: 'Outside eye: each quarter invite someone who knows nothing of the project.',
    },
  ],
};
