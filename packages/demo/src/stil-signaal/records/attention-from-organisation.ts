import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const leiding = 'stil-signaal-steun-leiding';
const projectleider = 'stil-signaal-eenling-projectleider';
const mandaat = 'stil-signaal-rol-mandaat';

/** Everything rested on one position, and then that was gone. */
export const attentionFromOrganisation: readonly Occurrence[] = [
  {
    on: '2024-04-11',
    name: 'takeRole',
    by: who.projectleider,
    ids: [mandaat],
    input: {
      role: 'Opdrachtgever met mandaat om ja te zeggen',
      heldBy: partner.politie,
      basis: 'mandate',
      from: '2024-04-11',
    },
  },
  {
    on: '2024-10-14',
    name: 'mapSupport',
    by: who.projectleider,
    ids: [leiding],
    input: {
      organisation: partner.politie,
      layer: 'senior',
      department: 'Leiding van de districtsrecherche',
      stance: 'supportive',
      interest: 'Iets kunnen laten zien voordat het nieuwe jaarplan komt.',
      contactRole: 'Plaatsvervangend districtschef',
      lastContact: '2024-10-07',
    },
  },
  {
    on: '2024-11-14',
    name: 'findPersonDependency',
    by: who.coordinator,
    visibility: 'portfolio',
    ids: [projectleider],
    input: {
      whatDepends: 'Projectleider bij de politie kondigt een andere functie aan; er is geen vervanger.',
      position: 'Projectleider bij de politie-eenheid',
      ifGone: 'Dan is er niemand die binnen de eenheid ja of nee mag zeggen.',
      severity: 'high',
      until: '2024-12-02',
    },
  },
  inEnglish(
    [projectleider, 'whatDepends'],
    { on: '2024-11-18', by: who.onderzoeker },
    'Project leader at the police announces another post; there is no stand-in.',
  ),
  {
    on: '2024-12-02',
    name: 'reportPersonDependencyHit',
    by: who.coordinator,
    input: { recordId: projectleider, reason: 'Projectleider weg; niemand heeft mandaat.' },
  },
  {
    on: '2024-12-02',
    name: 'letSupportLapse',
    by: who.rechercheur,
    input: { recordId: leiding, reason: 'Ons contact liep via de projectleider. Mails blijven liggen.' },
  },
  {
    on: '2024-12-02',
    name: 'releaseRole',
    by: who.projectleider,
    input: { recordId: mandaat, until: '2024-12-02', reason: 'Ik had dit graag aan iemand overgedragen.' },
  },
  {
    on: '2025-03-04',
    name: 'contactSupport',
    by: who.coordinator,
    input: {
      recordId: leiding,
      lastContact: '2025-03-04',
      stance: 'informed',
      reason: 'Twintig minuten, beleefd. Een vervanger is er na de reorganisatie misschien.',
    },
  },
  {
    on: '2025-05-15',
    name: 'resolvePersonDependency',
    by: who.coordinator,
    input: { recordId: projectleider, reason: 'Niet opgevangen. Er hangt alleen niets meer van af.' },
  },
];
