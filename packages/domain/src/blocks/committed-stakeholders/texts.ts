import type { BlockTexts } from '../block.ts';

/** All product texts of building block 14; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Gebonden belanghebbenden', en: 'Committed stakeholders' },
  description: {
    nl: 'Zoveel mogelijk betrokkenen leren vanaf het begin mee over het vraagstuk, ook als dat tijd kost of meer risico geeft. Wie een echte rol krijgt in het ontwerpen, blijft verbonden en helpt een beweging te vormen die de uitkomst draagt.',
    en: 'As many of those involved as possible learn along about the issue from the start, even if it costs time or brings more risk. Those given a real role in designing stay bound to it and help form a movement that carries the outcome.',
  },
  question: {
    nl: 'Hoe sterk zijn belanghebbenden betrokken bij en verbonden met het ontwerp?',
    en: 'How strongly are stakeholders involved in and bound to the design?',
  },
  anchors: [
    { nl: 'Belanghebbenden horen het als het klaar is.', en: 'Stakeholders hear about it once it is done.' },
    {
      nl: 'We vragen een enkele keer om een mening; wat ermee gebeurt is onduidelijk.',
      en: 'Once in a while we ask for an opinion; what happens with it is unclear.',
    },
    {
      nl: 'Belangrijke groepen denken mee op afgesproken momenten.',
      en: 'Key groups think along at agreed moments.',
    },
    {
      nl: 'Belanghebbenden maken en leren mee, ook als dat vertraging geeft.',
      en: 'Stakeholders make and learn along, even when it causes delay.',
    },
    {
      nl: 'Belanghebbenden dragen zelf delen van het werk en nemen anderen mee.',
      en: 'Stakeholders carry parts of the work themselves and bring others along.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Welke vertraging door meedoen was de moeite waard?',
      en: 'Which delay caused by involvement was worth it?',
    },
    {
      nl: 'Wat hebben belanghebbenden aan het ontwerp veranderd?',
      en: 'What did stakeholders change in the design?',
    },
    { nl: 'Wie haakte af, en wat misten zij?', en: 'Who dropped out, and what did they miss?' },
  ],
  interventions: [
    {
      nl: 'Ringenkaart: zet elke groep op de ring van nu en op de ring die we willen.',
      en: 'Ring map: put each group on its ring of today and on the ring we want.',
    },
    {
      nl: 'Maakmiddag met belanghebbenden in plaats van een inspraakavond.',
      en: 'Making afternoon with stakeholders instead of a consultation evening.',
    },
    {
      nl: 'Rol met sleutel: geef een groep de zorg voor één onderdeel.',
      en: 'Role with a key: give a group charge of one part.',
    },
  ],
};
