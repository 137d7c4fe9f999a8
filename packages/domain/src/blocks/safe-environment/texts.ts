import type { BlockTexts } from '../block.ts';

/** All product texts of building block 1; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Veilige omgeving', en: 'Safe environment' },
  description: {
    nl: 'Mensen zeggen hier hardop dat ze iets niet weten, en het team houdt een in te schatten risico apart van iets wat nog niemand kan overzien. Mislukt een poging, dan wordt erover gepraat en gaat de samenwerking door.',
    en: 'People say out loud that they do not know something, and the team keeps a risk it can estimate apart from a matter nobody can oversee yet. When an attempt fails it gets talked through and the collaboration carries on.',
  },
  question: {
    nl: 'Hoe veilig is het in deze samenwerking om te twijfelen, iets niet te weten en iets te laten mislukken?',
    en: 'How safe is it in this collaboration to doubt, to not know and to let something fail?',
  },
  anchors: [
    {
      nl: 'Twijfel blijft onuitgesproken; bij een fout dreigt meteen iemand te stoppen.',
      en: 'Doubt stays unspoken; at one mistake someone at once threatens to stop.',
    },
    {
      nl: 'Sommigen uiten twijfel, maar alleen tegen mensen die ze goed kennen.',
      en: 'Some voice doubt, but only to people they know well.',
    },
    {
      nl: 'We hebben afspraken over fouten en onzekerheid, maar onder druk vallen we soms terug.',
      en: 'We have agreements on mistakes and uncertainty, but under pressure we sometimes fall back.',
    },
    {
      nl: "Risico's en onzekerheden staan apart op de agenda en een tegenslag bespreken we binnen enkele dagen.",
      en: 'Risks and uncertainties are separate agenda items, and we discuss a setback within days.',
    },
    {
      nl: 'Ook leidinggevenden delen hun missers, en na een tegenslag werken we zichtbaar anders verder.',
      en: 'Leaders share their own misses too, and after a setback we visibly carry on differently.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Wat durfden we toen niet hardop te zeggen, en wat hield ons tegen?',
      en: 'What did we not dare to say aloud then, and what held us back?',
    },
    {
      nl: "Welke 'risico's' waren eigenlijk onzekerheden die we hadden moeten verkennen?",
      en: "Which 'risks' were really uncertainties we should have explored?",
    },
    {
      nl: 'Wat gebeurde er in de eerste week na onze grootste tegenslag?',
      en: 'What happened in the first week after our biggest setback?',
    },
  ],
  interventions: [
    {
      nl: 'Mislukkingsafspraak: leg vooraf vast wat we doen als een proef mislukt en wie dan wie belt.',
      en: 'Failure agreement: settle beforehand what we do if a trial fails and who calls whom.',
    },
    {
      nl: "Twee lijsten: verdeel in een halfuur alles wat spannend is over 'in te schatten' en 'nog niet te weten'.",
      en: "Two lists: in half an hour divide all worries into 'can be estimated' and 'cannot be known yet'.",
    },
    {
      nl: 'Rondje niet-weten aan het begin van elk overleg.',
      en: 'A round of not-knowing at the start of every meeting.',
    },
  ],
};
