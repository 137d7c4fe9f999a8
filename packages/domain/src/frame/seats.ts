import type { Text } from './text.ts';

/** The seats: roles in the tool, apart from roles in the work. */
export const seatIds = [
  'participant',
  'facilitator',
  'coordinator',
  'circle-member',
  'reader',
  'portfolio-manager',
  'funder-reader',
  'steward',
] as const;

export type SeatId = (typeof seatIds)[number];

/** What each seat is called and, in words for people, what it may do. The rule itself is the table in `access`. */
export const seats = {
  participant: {
    name: { nl: 'Deelnemer', en: 'Participant' },
    mayDo: {
      nl: 'invullen, vastleggen, besluiten voorstellen, alles zien wat voor het team zichtbaar is',
      en: 'assess, record, propose decisions, see all team-visible content',
    },
  },
  facilitator: {
    name: { nl: 'Procesbegeleider', en: 'Process facilitator' },
    mayDo: {
      nl: 'als deelnemer, en rondes openen en sluiten, terugblikken leiden, met de kring machtsverhoudingen verwoorden; kan antwoorden van personen niet zien',
      en: 'participant, plus open/close rounds, run retrospectives, word power records with the circle; cannot see individual answers',
    },
  },
  coordinator: {
    name: { nl: 'Coördinator', en: 'Coordinator' },
    mayDo: {
      nl: 'als deelnemer, en partners, plekken, fasen en delen beheren; kan antwoorden van personen niet zien',
      en: 'participant, plus manage partners, seats, phases and sharing; cannot see individual answers',
    },
  },
  'circle-member': {
    name: { nl: 'Lid vertrouwenskring', en: 'Trusted-circle member' },
    mayDo: {
      nl: 'machtsverhoudingen (bouwsteen 12) zien en toevoegen; gekozen door het team, minstens drie mensen van twee kanten',
      en: 'see and add power records (block 12); chosen by the team, at least three people from two sides',
    },
  },
  reader: {
    name: { nl: 'Meelezer', en: 'Reader' },
    mayDo: {
      nl: 'lezen wat voor het team zichtbaar is, niet invullen',
      en: 'read team-visible content, no assessing',
    },
  },
  'portfolio-manager': {
    name: { nl: 'Portfoliobeheerder', en: 'Portfolio manager' },
    mayDo: {
      nl: 'zien wat een team met het portfolio heeft gedeeld; samenwerkingen naast elkaar leggen',
      en: 'see what a team has shared with the portfolio; compare collaborations',
    },
  },
  'funder-reader': {
    name: { nl: 'Financier', en: 'Funder' },
    mayDo: {
      nl: 'via GraphQL opvragen wat een team met financiers heeft gedeeld',
      en: 'query what a team has shared with funders, through GraphQL',
    },
  },
  steward: {
    name: { nl: 'Platformbeheerder', en: 'Platform steward' },
    mayDo: {
      nl: 'technisch beheer; standaard geen leesrecht op inhoud',
      en: 'technical management; no reading right on content by default',
    },
  },
} as const satisfies Record<SeatId, { name: Text; mayDo: Text }>;
