import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const posten = 'buurtbakens-steun-posten';
const communicatie = 'buurtbakens-steun-crisiscommunicatie';
const duo = 'buurtbakens-eenling-planvormer';
const mapped = { on: '2025-03-06', name: 'mapSupport', by: who.planvormer } as const;

/** A layer map with one surprise and one gap, and pairs for what rested on one position. */
export const attentionFromOrganisation: readonly Occurrence[] = [
  {
    ...mapped,
    ids: [posten],
    input: {
      organisation: partner.veiligheidsregio,
      layer: 'frontline',
      department: 'Brandweerposten',
      stance: 'supportive',
      interest: 'Weten waar mensen zijn als de telefoon het niet doet.',
      contactRole: 'Postcommandant',
      lastContact: '2025-02-27',
    },
  },
  {
    ...mapped,
    visibility: 'portfolio',
    ids: [communicatie],
    input: {
      organisation: partner.veiligheidsregio,
      layer: 'staff',
      department: 'Crisiscommunicatie',
      stance: 'unaware',
      interest: 'Lagenkaart: brandweerposten doen mee, crisiscommunicatie kent ons niet; duo’s ingesteld.',
    },
  },
  inEnglish(
    [communicatie, 'interest'],
    { on: '2025-03-10', by: who.promovendus },
    'Layer map: fire stations take part, crisis communication does not know us; pairs set up.',
  ),
  {
    on: '2025-03-06',
    name: 'shiftSupport',
    by: who.postcommandant,
    input: { recordId: posten, stance: 'active', reason: 'Vier posten hebben zelf een oefendatum geprikt.' },
  },
  {
    on: '2025-03-06',
    name: 'findPersonDependency',
    by: who.planvormer,
    visibility: 'portfolio',
    ids: [duo],
    input: {
      whatDepends: 'Alles wat in een plan moet komen, loopt langs één planvormer.',
      position: 'Planvormer van de veiligheidsregio',
      ifGone: 'Dan mist het beleidsplan ons zonder dat iemand het merkt.',
      severity: 'medium',
    },
  },
  {
    on: '2025-03-06',
    name: 'arrangeBackup',
    by: who.planvormer,
    input: {
      recordId: duo,
      backup: 'Duo met de adviseur veiligheid van de gemeente',
      reason: 'Elke sleutelrol ligt nu bij twee.',
    },
  },
  {
    on: '2025-05-13',
    name: 'contactSupport',
    by: who.coordinator,
    input: {
      recordId: communicatie,
      lastContact: '2025-05-13',
      contactRole: 'Teamleider crisiscommunicatie',
      stance: 'informed',
    },
  },
];
