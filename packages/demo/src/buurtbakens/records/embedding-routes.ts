import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const plan = 'buurtbakens-stap-beleidsplan';
const posten = 'buurtbakens-stap-brandweerposten';
const dorpen = 'buurtbakens-stap-dorpsraden';
const route = { on: '2025-04-17', name: 'proposeEmbeddingStep', visibility: 'funder' } as const;

/** The three routes of decision C5, each with somebody who said yes. */
export const embeddingRoutes: readonly Occurrence[] = [
  {
    ...route,
    by: who.planvormer,
    ids: [plan],
    input: {
      title: 'Een paragraaf in het beleidsplan 2026–2029',
      route: 'policy',
      receivingOwner: 'Veiligheidsregio Overkwelder, afdeling Plannen',
      needs: 'Een tekst voor 1 juni, in de woorden van de regio.',
      dueOn: '2025-12-15',
    },
  },
  {
    ...route,
    by: who.postcommandant,
    ids: [posten],
    input: {
      title: 'Elke brandweerpost oefent één keer per jaar met het dorp',
      route: 'routine',
      receivingOwner: 'De brandweerposten van Overkwelder',
      needs: 'Acht uur per post per jaar.',
    },
  },
  {
    ...route,
    by: who.zeekant,
    ids: [dorpen],
    input: {
      title: 'De bakens en de lijsten naar de dorpsraden',
      route: 'handover',
      receivingOwner: 'Dorpsraden Overkwelder',
      needs: 'Niet meer dan drie avonden per jaar, en iemand die het hout nakijkt.',
      dueOn: '2025-11-01',
    },
  },
  inEnglish(
    [plan, 'title'],
    { on: '2025-04-22', by: who.promovendus },
    'A paragraph in the policy plan 2026–2029, first of three routes: policy plan, fire stations, village councils',
  ),
  { on: '2025-04-17', name: 'agreeEmbeddingStep', by: who.planvormer, input: { recordId: plan } },
  {
    on: '2025-04-17',
    name: 'agreeEmbeddingStep',
    by: who.postcommandant,
    input: { recordId: posten, reason: 'Vier van de vijf posten, de vijfde denkt na.' },
  },
  {
    on: '2025-04-17',
    name: 'agreeEmbeddingStep',
    by: who.zeekant,
    input: { recordId: dorpen, reason: 'Als we het op onze eigen manier mogen doen.' },
  },
  { on: '2025-05-06', name: 'startEmbeddingStep', by: who.planvormer, input: { recordId: plan } },
  { on: '2025-06-03', name: 'startEmbeddingStep', by: who.postcommandant, input: { recordId: posten } },
  {
    on: '2025-08-14',
    name: 'blockEmbeddingStep',
    by: who.postcommandant,
    input: { recordId: posten, obstacle: 'De uren staan wel in het rooster en nog niet in de begroting.' },
  },
  {
    on: '2025-08-26',
    name: 'startEmbeddingStep',
    by: who.postcommandant,
    input: { recordId: posten, reason: 'Met de vaste bijdrage zijn de uren gedekt.' },
  },
  { on: '2025-09-04', name: 'startEmbeddingStep', by: who.landkant, input: { recordId: dorpen } },
];
