import type { Occurrence } from '../story/story.ts';

const startedOn = '2024-04-08';

export const partnersAtTheStart: readonly Occurrence[] = [
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['stil-signaal-politie'],
    input: {
      name: 'Politie-eenheid Laagmark',
      partnerKind: 'public-organisation',
      reason: 'Ziet het ronselen pas als het al gebeurd is, en wil er eerder bij zijn.',
      expectedPart: 'Kennis van hoe ronselaars werken; een projectleider met mandaat.',
      carriesOn: 'maybe',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['stil-signaal-veiligheidshuis'],
    input: {
      name: 'Zorg- en Veiligheidshuis Laagmark',
      partnerKind: 'public-organisation',
      reason: 'Brengt zorg, straf en gemeente bij elkaar rond jongeren.',
      expectedPart: 'Coördinatie en verbinding met zorg.',
      carriesOn: 'maybe',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['stil-signaal-rafelkaart'],
    input: {
      name: 'Bureau Rafelkaart',
      partnerKind: 'creative-practice',
      reason: 'Maakt moeilijke gesprekken mogelijk met dingen die je kunt vasthouden.',
      expectedPart: 'Onderzoek met jongeren, ontwerp en procesbegeleiding.',
      carriesOn: 'no',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['stil-signaal-hogeschool'],
    input: {
      name: 'Hogeschool Noorderveste',
      partnerKind: 'knowledge-institute',
      reason: 'Onderzoekt wat jongeren tegenhoudt om hulp te vragen.',
      expectedPart: 'Meekijken, tegenspreken en studenten die interviews doen.',
      carriesOn: 'maybe',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['stil-signaal-jongerenpanel'],
    input: {
      name: 'Jongerenpanel Laagmark',
      partnerKind: 'citizens-and-society',
      reason: 'Weet hoe zo’n berichtje binnenkomt en waarom je er niets over zegt.',
      expectedPart: 'Zeggen wat wel en niet zou werken.',
      carriesOn: 'unknown',
    },
  },
  {
    on: startedOn,
    name: 'joinPartner',
    ids: ['stil-signaal-regeling'],
    input: {
      name: 'Regeling Proefruimte',
      partnerKind: 'funder',
      reason: 'Betaalt proeven waar een organisatie zelf geen potje voor heeft.',
      expectedPart: 'Geld tot 31 maart 2025, en een gesprek over de tussenstand.',
      carriesOn: 'no',
    },
  },
];
