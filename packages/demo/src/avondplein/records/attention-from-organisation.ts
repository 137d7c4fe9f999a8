import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const wethouder = 'avondplein-steun-wethouder';
const openbareOrde = 'avondplein-steun-openbare-orde';
const beheer = 'avondplein-steun-beheer';
const eenAdviseur = 'avondplein-eenling-adviseur';

/** The layer map of November, and a stand-in before anybody was missed. */
export const attentionFromOrganisation: readonly Occurrence[] = [
  {
    on: '2024-11-26',
    name: 'mapSupport',
    by: who.wijkregisseur,
    ids: [wethouder],
    input: {
      organisation: partner.gemeente,
      layer: 'governing',
      department: 'Bestuursstaf van de wethouder',
      stance: 'active',
      interest: 'Kunnen laten zien dat er iets anders is dan camera’s.',
      contactRole: 'Adviseur van de wethouder',
      lastContact: '2024-11-22',
    },
  },
  {
    on: '2024-11-26',
    name: 'mapSupport',
    by: who.wijkregisseur,
    ids: [openbareOrde],
    input: {
      organisation: partner.gemeente,
      layer: 'middle',
      department: 'Openbare orde',
      stance: 'informed',
      interest: 'Geen tweede avond zoals die van augustus.',
      lastContact: '2024-09-18',
    },
  },
  {
    on: '2024-11-26',
    name: 'mapSupport',
    by: who.procesbegeleider,
    ids: [beheer],
    input: {
      organisation: partner.gemeente,
      layer: 'frontline',
      department: 'Beheer openbare ruimte',
      stance: 'unaware',
    },
  },
  {
    on: '2024-11-26',
    name: 'findPersonDependency',
    by: who.wijkregisseur,
    visibility: 'portfolio',
    ids: [eenAdviseur],
    input: {
      whatDepends: 'Lagenkaart: alleen de adviseur van de wethouder houdt het gaande.',
      position: 'Adviseur van de wethouder',
      ifGone: 'Dan weet niemand in huis nog waarom dit er is, en blijft het voorstel liggen.',
      severity: 'high',
    },
  },
  inEnglish(
    [eenAdviseur, 'whatDepends'],
    { on: '2024-11-28', by: who.ontwerper },
    "Layer map: only the alderman's adviser keeps it going.",
  ),
  {
    on: '2025-02-18',
    name: 'arrangeBackup',
    by: who.wijkregisseur,
    input: {
      recordId: eenAdviseur,
      backup: 'Tweede ambtenaar als vervanger geregeld: een beleidsmedewerker van een andere afdeling.',
      reason: 'Geregeld voordat iemand wegviel; ze trekken twee maanden samen op.',
    },
  },
  inEnglish(
    [eenAdviseur, 'backup'],
    { on: '2025-02-20', by: who.ontwerper },
    'Second civil servant arranged as stand-in: a policy officer from another department.',
  ),
  {
    on: '2025-02-18',
    name: 'contactSupport',
    by: who.wijkregisseur,
    input: { recordId: beheer, lastContact: '2025-02-18', contactRole: 'Opzichter', stance: 'informed' },
  },
  {
    on: '2025-02-18',
    name: 'shiftSupport',
    by: who.wijkregisseur,
    input: {
      recordId: openbareOrde,
      stance: 'supportive',
      reason: 'De tweede ambtenaar komt van deze afdeling; wij zijn nu ook hun werk.',
    },
  },
  {
    on: '2025-06-05',
    name: 'resolvePersonDependency',
    by: who.beleidsmedewerker,
    input: {
      recordId: eenAdviseur,
      reason: 'De adviseur was drie weken weg en niemand hoefde te bellen.',
    },
  },
];
