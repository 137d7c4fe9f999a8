import type { Member } from '../story/story.ts';

const veiligheidsregio = 'buurtbakens-veiligheidsregio';
const gemeente = 'buurtbakens-kwelderburen';
const schuifdak = 'buurtbakens-schuifdak';
const lossePlanken = 'buurtbakens-losse-planken';
const universiteit = 'buurtbakens-universiteit';
const dorpsraden = 'buurtbakens-dorpsraden';
const zorggroep = 'buurtbakens-zorggroep';

export const members: readonly Member[] = [
  {
    id: 'buurtbakens-veiligheidsregio-1',
    name: {
      nl: 'Coördinator, Veiligheidsregio Overkwelder',
      en: 'Coordinator, Veiligheidsregio Overkwelder',
    },
    partnerId: veiligheidsregio,
    seat: 'coordinator',
    from: '2024-01-15',
    signIn: true,
  },
  {
    id: 'buurtbakens-veiligheidsregio-2',
    name: {
      nl: 'Planvormer, Veiligheidsregio Overkwelder',
      en: 'Contingency planner, Veiligheidsregio Overkwelder',
    },
    partnerId: veiligheidsregio,
    seat: 'participant',
    from: '2024-01-15',
  },
  {
    id: 'buurtbakens-veiligheidsregio-3',
    name: {
      nl: 'Postcommandant, Veiligheidsregio Overkwelder',
      en: 'Fire station commander, Veiligheidsregio Overkwelder',
    },
    partnerId: veiligheidsregio,
    seat: 'participant',
    from: '2024-11-14',
  },
  {
    id: 'buurtbakens-kwelderburen-1',
    name: { nl: 'Adviseur veiligheid, Gemeente Kwelderburen', en: 'Safety adviser, Gemeente Kwelderburen' },
    partnerId: gemeente,
    seat: 'participant',
    from: '2024-01-15',
    inCircleFrom: '2025-03-13',
    signIn: true,
  },
  {
    id: 'buurtbakens-kwelderburen-2',
    name: { nl: 'Dorpencoördinator, Gemeente Kwelderburen', en: 'Villages officer, Gemeente Kwelderburen' },
    partnerId: gemeente,
    seat: 'participant',
    from: '2024-01-15',
  },
  {
    id: 'buurtbakens-schuifdak-1',
    name: { nl: 'Procesbegeleider, Atelier Schuifdak', en: 'Process facilitator, Atelier Schuifdak' },
    partnerId: schuifdak,
    seat: 'facilitator',
    from: '2024-01-15',
    signIn: true,
  },
  {
    id: 'buurtbakens-schuifdak-2',
    name: { nl: 'Ontwerper, Atelier Schuifdak', en: 'Designer, Atelier Schuifdak' },
    partnerId: schuifdak,
    seat: 'participant',
    from: '2024-01-15',
    inCircleFrom: '2025-03-13',
    signIn: true,
  },
  {
    id: 'buurtbakens-schuifdak-3',
    name: { nl: 'Maker, Atelier Schuifdak', en: 'Maker, Atelier Schuifdak' },
    partnerId: schuifdak,
    seat: 'participant',
    from: '2024-06-13',
  },
  {
    id: 'buurtbakens-losse-planken-1',
    name: {
      nl: 'Spelontwerper, Makersnetwerk Losse Planken',
      en: 'Game designer, Makersnetwerk Losse Planken',
    },
    partnerId: lossePlanken,
    seat: 'participant',
    from: '2024-09-26',
    signIn: true,
  },
  {
    id: 'buurtbakens-losse-planken-2',
    name: {
      nl: 'Houtbouwer, Makersnetwerk Losse Planken',
      en: 'Timber builder, Makersnetwerk Losse Planken',
    },
    partnerId: lossePlanken,
    seat: 'participant',
    from: '2024-09-26',
  },
  {
    id: 'buurtbakens-losse-planken-3',
    name: { nl: 'Geluidsmaker, Makersnetwerk Losse Planken', en: 'Sound maker, Makersnetwerk Losse Planken' },
    partnerId: lossePlanken,
    seat: 'participant',
    from: '2024-09-26',
  },
  {
    id: 'buurtbakens-universiteit-1',
    name: { nl: 'Onderzoeker, Universiteit Oostmeren', en: 'Researcher, Universiteit Oostmeren' },
    partnerId: universiteit,
    seat: 'participant',
    from: '2024-01-15',
  },
  {
    id: 'buurtbakens-universiteit-2',
    name: { nl: 'Promovendus, Universiteit Oostmeren', en: 'Doctoral researcher, Universiteit Oostmeren' },
    partnerId: universiteit,
    seat: 'participant',
    from: '2024-01-15',
  },
  {
    id: 'buurtbakens-dorpsraden-1',
    name: {
      nl: 'Dorpsraadslid zeekant, Dorpsraden Overkwelder',
      en: 'Village council member, coast, Dorpsraden Overkwelder',
    },
    partnerId: dorpsraden,
    seat: 'participant',
    from: '2024-06-20',
    inCircleFrom: '2025-03-13',
    signIn: true,
  },
  {
    id: 'buurtbakens-dorpsraden-2',
    name: {
      nl: 'Dorpsraadslid landkant, Dorpsraden Overkwelder',
      en: 'Village council member, inland, Dorpsraden Overkwelder',
    },
    partnerId: dorpsraden,
    seat: 'participant',
    from: '2024-06-20',
  },
  {
    id: 'buurtbakens-zorggroep-1',
    name: { nl: 'Wijkverpleegkundige, Zorggroep Wierdezicht', en: 'District nurse, Zorggroep Wierdezicht' },
    partnerId: zorggroep,
    seat: 'participant',
    from: '2024-06-20',
    inCircleFrom: '2025-09-16',
    signIn: true,
  },
];
