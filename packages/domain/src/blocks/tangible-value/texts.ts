import type { BlockTexts } from '../block.ts';

/** All product texts of building block 3; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Tastbare waarde', en: 'Tangible value' },
  description: {
    nl: 'Wat een zoektocht oplevert, is vaak moeilijk in cijfers te vangen, terwijl een organisatie die op resultaat stuurt daar wel om vraagt. Daarom laat het team van begin tot eind zien wat het samenwerken brengt, ook als het iets kleins is.',
    en: 'What a search yields is often hard to put in figures, while an organisation that steers on results does ask for it. So from start to finish the team shows what working together brings, even when it is something small.',
  },
  question: {
    nl: 'Hoe goed maken we onderweg zichtbaar wat de samenwerking oplevert?',
    en: 'How well do we make visible along the way what the collaboration yields?',
  },
  anchors: [
    {
      nl: 'Buiten het team kan niemand een opbrengst noemen; we wachten op het eindresultaat.',
      en: 'Nobody outside the team can name a benefit; we wait for the end result.',
    },
    {
      nl: 'Er gaan losse verhalen over opbrengsten rond, maar niemand bewaart ze.',
      en: 'Stray stories about benefits go round, but nobody keeps them.',
    },
    {
      nl: 'We leggen opbrengsten vast en tonen ze op vaste momenten, vooral de grote.',
      en: 'We record benefits and show them at set moments, mostly the big ones.',
    },
    {
      nl: 'Kleine en grote opbrengsten zijn vastgelegd met bewijs en bereiken de mensen die beslissen.',
      en: 'Small and large benefits are recorded with evidence and reach the people who decide.',
    },
    {
      nl: 'Partners gebruiken de opbrengsten in hun eigen stukken en gesprekken, ook de lastig te meten.',
      en: 'Partners use the benefits in their own papers and talks, including those hard to measure.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Wat leverde deze periode op dat niemand had gepland?',
      en: 'What did this period yield that nobody had planned?',
    },
    {
      nl: 'Voor wie was die waarde tastbaar, en voor wie niet?',
      en: 'For whom was that value tangible, and for whom not?',
    },
    {
      nl: 'Welk bewijs zou iemand met twijfels overtuigen?',
      en: 'What evidence would convince someone with doubts?',
    },
  ],
  interventions: [
    {
      nl: 'Waardespoor: sluit elk overleg af met één ding dat er nu is en eerst niet.',
      en: 'Value trail: end each meeting with one thing that exists now and did not before.',
    },
    {
      nl: 'Laat-zien-kwartier voor beslissers, met iets om vast te houden of te proberen.',
      en: 'Fifteen-minute showing for decision makers, with something to hold or try.',
    },
    {
      nl: 'Waardeverhaal: laat een betrokkene zelf vertellen wat er is veranderd.',
      en: 'Value story: let someone involved tell what has changed.',
    },
  ],
};
