import type { Member } from '../story/story.ts';

const politie = 'stil-signaal-politie';
const veiligheidshuis = 'stil-signaal-veiligheidshuis';
const scholenkring = 'stil-signaal-scholenkring';
const rafelkaart = 'stil-signaal-rafelkaart';
const hogeschool = 'stil-signaal-hogeschool';
const jongerenpanel = 'stil-signaal-jongerenpanel';

export const members: readonly Member[] = [
  {
    id: 'stil-signaal-veiligheidshuis-1',
    name: {
      nl: 'Coördinator, Zorg- en Veiligheidshuis Laagmark',
      en: 'Coordinator, Zorg- en Veiligheidshuis Laagmark',
    },
    partnerId: veiligheidshuis,
    seat: 'coordinator',
    from: '2024-04-08',
    signIn: true,
  },
  {
    id: 'stil-signaal-veiligheidshuis-2',
    name: {
      nl: 'Casusregisseur, Zorg- en Veiligheidshuis Laagmark',
      en: 'Case manager, Zorg- en Veiligheidshuis Laagmark',
    },
    partnerId: veiligheidshuis,
    seat: 'participant',
    from: '2024-04-08',
    inCircleFrom: '2025-03-06',
    signIn: true,
  },
  {
    id: 'stil-signaal-politie-1',
    name: { nl: 'Projectleider, Politie-eenheid Laagmark', en: 'Project leader, Politie-eenheid Laagmark' },
    partnerId: politie,
    seat: 'participant',
    from: '2024-04-08',
    until: '2024-12-02',
  },
  {
    id: 'stil-signaal-politie-2',
    name: {
      nl: 'Digitaal rechercheur, Politie-eenheid Laagmark',
      en: 'Digital detective, Politie-eenheid Laagmark',
    },
    partnerId: politie,
    seat: 'participant',
    from: '2024-04-08',
    signIn: true,
  },
  {
    id: 'stil-signaal-politie-3',
    name: { nl: 'Jeugdagent, Politie-eenheid Laagmark', en: 'Youth officer, Politie-eenheid Laagmark' },
    partnerId: politie,
    seat: 'participant',
    from: '2024-04-08',
  },
  {
    id: 'stil-signaal-scholenkring-1',
    name: { nl: 'Zorgcoördinator, Scholenkring Laagmark', en: 'Care coordinator, Scholenkring Laagmark' },
    partnerId: scholenkring,
    seat: 'participant',
    from: '2025-05-15',
  },
  {
    id: 'stil-signaal-rafelkaart-1',
    name: { nl: 'Procesbegeleider, Bureau Rafelkaart', en: 'Process facilitator, Bureau Rafelkaart' },
    partnerId: rafelkaart,
    seat: 'facilitator',
    from: '2024-04-08',
    signIn: true,
  },
  {
    id: 'stil-signaal-rafelkaart-2',
    name: { nl: 'Ontwerper, Bureau Rafelkaart', en: 'Designer, Bureau Rafelkaart' },
    partnerId: rafelkaart,
    seat: 'participant',
    from: '2024-04-08',
    inCircleFrom: '2025-03-06',
    signIn: true,
  },
  {
    id: 'stil-signaal-hogeschool-1',
    name: {
      nl: 'Docent-onderzoeker, Hogeschool Noorderveste',
      en: 'Lecturer and researcher, Hogeschool Noorderveste',
    },
    partnerId: hogeschool,
    seat: 'participant',
    from: '2024-04-08',
    inCircleFrom: '2025-03-06',
    signIn: true,
  },
  {
    id: 'stil-signaal-jongerenpanel-1',
    name: { nl: 'Panellid, Jongerenpanel Laagmark', en: 'Panel member, Jongerenpanel Laagmark' },
    partnerId: jongerenpanel,
    seat: 'participant',
    from: '2024-04-08',
  },
];
