import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const dorpelingen = 'buurtbakens-beleving-dorpelingen';
const thuiszorg = 'buurtbakens-beleving-thuiszorg';
const dorpsavond = 'buurtbakens-gezien-dorpsavond';

/** An evening in a village hall that turned the assignment around. */
export const livedExperiences: readonly Occurrence[] = [
  {
    on: '2024-02-15',
    name: 'assumePerspective',
    by: who.planvormer,
    ids: [dorpelingen],
    input: {
      holder: 'Dorpelingen aan de zeekant',
      experience: 'Mensen weten niet wat zij in huis moeten hebben.',
      source: 'document',
      spokenBy: 'us',
    },
  },
  {
    on: '2024-04-18',
    name: 'hearPerspective',
    by: who.ontwerper,
    visibility: 'portfolio',
    input: {
      recordId: dorpelingen,
      experience: "Eerste dorpsavond: 'wij hebben geen folder nodig, wij weten wie een aggregaat heeft'.",
      valueSeen: 'Een plek waar iedereen heen loopt zonder erover na te denken.',
      interest: 'Niet opnieuw iets uitgelegd krijgen wat zij zelf al doen.',
      source: 'conversation',
      spokenBy: 'themselves',
    },
  },
  inEnglish(
    [dorpelingen, 'experience'],
    { on: '2024-04-22', by: who.promovendus },
    "First village evening: 'we need no leaflet, we know who owns a generator'.",
  ),
  {
    on: '2024-04-18',
    name: 'noteObservation',
    by: who.dorpencoordinator,
    visibility: 'portfolio',
    ids: [dorpsavond],
    input: {
      blocks: ['insight-into-lived-experiences', 'equal-footing'],
      what: 'Op een bierviltje tekende iemand in vijf minuten wie in de straat een pomp, een kachel of een boot heeft.',
      context: 'Dorpshuis, zevenendertig mensen, onze folder lag nog in de doos.',
      feeling: 'energising',
      interpretation: 'Zij hebben het al. Wij hebben alleen de kaart niet.',
    },
  },
  {
    on: '2024-07-18',
    name: 'hearPerspective',
    by: who.wijkverpleegkundige,
    visibility: 'portfolio',
    ids: [thuiszorg],
    input: {
      holder: 'Mensen die thuis zorg krijgen',
      experience: 'Zij denken bij uitval eerst aan het bed dat niet meer omhoog gaat, en dan pas aan licht.',
      interest: 'Dat iemand langskomt voordat zij moeten bellen.',
      source: 'conversation',
      spokenBy: 'someone-close',
      refreshOn: '2025-01-15',
    },
  },
  {
    on: '2024-08-15',
    name: 'confirmPerspective',
    by: who.zeekant,
    input: {
      recordId: dorpelingen,
      reason: 'In drie dorpshuizen voorgelezen. Ook aan de landkant klopt het.',
    },
  },
  {
    on: '2025-01-15',
    name: 'revisePerspective',
    by: who.wijkverpleegkundige,
    input: {
      recordId: thuiszorg,
      implicationSeen: 'Een baken is te ver lopen. Er moet ook iemand vandaan komen.',
      reason: 'Opnieuw gevraagd, zoals we hadden afgesproken.',
    },
  },
];
