import type { BlockTexts } from '../block.ts';

/** All product texts of building block 4; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Productieve spanning', en: 'Productive tension' },
  description: {
    nl: 'Mensen uit verschillende vakgebieden botsen nu eenmaal, en juist dat verschil is de reden om samen te werken. Het team poetst die spanning niet weg, maar houdt haar gezond genoeg om er iets beters van te maken.',
    en: 'People from different fields will clash, and that very difference is why they team up. The team does not polish the tension away but keeps it healthy enough to make something better of it.',
  },
  question: {
    nl: 'Hoe goed benutten we de verschillen tussen onze vakgebieden zonder dat het ongezond wordt?',
    en: 'How well do we use the differences between our fields without it turning unhealthy?',
  },
  anchors: [
    {
      nl: 'Verschillen worden vermeden of lopen uit op verwijten.',
      en: 'Differences are dodged or end in reproaches.',
    },
    {
      nl: 'Wrijving komt boven in de wandelgangen, niet aan tafel.',
      en: 'Friction surfaces in the corridors, not at the table.',
    },
    {
      nl: 'We benoemen spanningen, maar sussen ze vaak met een snel compromis.',
      en: 'We name tensions but often hush them with a quick compromise.',
    },
    {
      nl: 'We houden een spanning bewust open en kijken geregeld of ze nog gezond is.',
      en: 'We keep a tension open on purpose and check regularly whether it is still healthy.',
    },
    {
      nl: 'Spanningen leiden zichtbaar tot ideeën die geen partner alleen had bedacht.',
      en: 'Tensions visibly lead to ideas no partner would have had alone.',
    },
  ],
  reflectionQuestions: [
    { nl: 'Welke spanning hebben we te vroeg opgelost?', en: 'Which tension did we settle too early?' },
    {
      nl: 'Waaraan merkten we dat het van scherp naar schadelijk ging?',
      en: 'How did we notice it moving from sharp to harmful?',
    },
    {
      nl: 'Wat hebben we gemaakt dankzij een verschil van inzicht?',
      en: 'What did we make thanks to a difference of view?',
    },
  ],
  interventions: [
    {
      nl: 'Spanningskaart: teken de twee polen, wie waar staat en wat elke pool beschermt.',
      en: 'Tension map: draw both poles, who stands where and what each pole protects.',
    },
    {
      nl: 'Ruilgesprek: verdedig tien minuten het standpunt van de ander.',
      en: "Swap talk: defend the other's position for ten minutes.",
    },
    {
      nl: 'Gezondheidscheck: bespreek maandelijks per spanning of ze helpt, schuurt of schaadt.',
      en: 'Health check: discuss monthly per tension whether it helps, chafes or harms.',
    },
  ],
};
