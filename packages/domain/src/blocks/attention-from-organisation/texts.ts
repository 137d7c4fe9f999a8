import type { BlockTexts } from '../block.ts';

/** All product texts of building block 10; the Dutch name is a fact and stays exactly as written. */
export const texts: BlockTexts = {
  name: { nl: 'Aandacht uit organisatie', en: 'Attention from the organisation' },
  description: {
    nl: 'Wie alleen voor het eigen team organiseert, raakt de bredere organisatie en haar belangen al snel kwijt. Rugdekking van de top is niet genoeg: er is contact nodig op verschillende niveaus en in andere afdelingen, zodat het werk niet op één persoon rust.',
    en: "Organising only for one's own team soon loses the wider organisation and its interests. Backing from the top is not enough: contact is needed at several levels and in other departments, so that the work does not rest on one person.",
  },
  question: {
    nl: 'Hoe breed wordt ons werk gedragen in de organisaties, voorbij het eigen team en voorbij één persoon?',
    en: 'How widely is our work carried in the organisations, beyond our own team and beyond one person?',
  },
  anchors: [
    {
      nl: 'Buiten het team weet bijna niemand dat we bestaan.',
      en: 'Outside the team hardly anyone knows we exist.',
    },
    {
      nl: 'Eén trekker houdt het gaande; valt die weg, dan stopt het.',
      en: 'One driver keeps it going; if they drop out, it stops.',
    },
    {
      nl: 'De leiding steunt ons en enkele afdelingen zijn op de hoogte.',
      en: 'Leadership backs us and a few departments are informed.',
    },
    {
      nl: 'In meerdere lagen zijn mensen actief, en voor sleutelrollen is er vervanging.',
      en: 'People in several layers are active, and key roles have a stand-in.',
    },
    {
      nl: 'Afdelingen nemen zelf initiatief; als iemand vertrekt verandert het tempo, niet de koers.',
      en: 'Departments take initiative themselves; when someone leaves the pace changes, not the course.',
    },
  ],
  reflectionQuestions: [
    {
      nl: 'Wie in de organisatie verraste ons, met steun of met weerstand?',
      en: 'Who in the organisation surprised us, with support or resistance?',
    },
    {
      nl: 'Wat gebeurde er toen een sleutelpersoon er even niet was?',
      en: 'What happened when a key person was away for a while?',
    },
    { nl: 'Welke afdeling spraken we te laat?', en: 'Which department did we talk to too late?' },
  ],
  interventions: [
    {
      nl: 'Lagenkaart: noteer per laag wie ons kent, wat hun belang is en wanneer we elkaar spraken.',
      en: 'Layer map: note per layer who knows us, what their interest is and when we last spoke.',
    },
    {
      nl: 'Duoregel: elke sleutelrol ligt bij twee mensen uit verschillende afdelingen.',
      en: 'Pair rule: each key role lies with two people from different departments.',
    },
    {
      nl: 'Koffieronde langs juristen, inkoop, communicatie en financiën, voordat we ze nodig hebben.',
      en: 'Coffee round past legal, procurement, communication and finance, before we need them.',
    },
  ],
};
