import type { Occurrence } from '../../story/story.ts';
import { partner, who } from '../ids.ts';

const nieuweEraf = 'avondplein-onzeker-nieuwe-eraf';
const lateUren = 'avondplein-onzeker-late-uren';
const zieke = 'avondplein-risico-zieke-gastheer';

/** What could not be estimated, kept apart from what could. */
export const uncertainties: readonly Occurrence[] = [
  {
    on: '2024-05-21',
    name: 'nameUncertainty',
    by: who.bewoner,
    ids: [nieuweEraf],
    input: {
      question: 'Blijven mensen komen als het nieuwe eraf is?',
      whyItMatters: 'Anders bouwen we iets voor één zomer.',
      nature: 'unpredictable',
      stance: 'try',
      revisitOn: '2024-10-01',
    },
  },
  {
    on: '2024-06-18',
    name: 'identifyRisk',
    by: who.jongerenwerker,
    ids: [zieke],
    input: {
      title: 'Een gastheer is ziek en er is geen tweede',
      likelihood: 'high',
      consequence: 'De kiosk blijft dicht terwijl mensen ervoor staan.',
      severity: 'medium',
    },
  },
  {
    on: '2024-06-27',
    name: 'startExploringUncertainty',
    by: who.bewoner,
    input: { recordId: nieuweEraf, stance: 'try' },
  },
  {
    on: '2024-09-09',
    name: 'nameUncertainty',
    by: who.ontwerper,
    ids: [lateUren],
    input: {
      question: 'Past een plek als deze bij de uren na tienen?',
      whyItMatters: 'Het besluit over de sluitingstijd leunt erop, en niemand weet het.',
      nature: 'not-known-yet',
      stance: 'explore',
      revisitOn: '2024-11-05',
    },
  },
  {
    on: '2024-09-24',
    name: 'startExploringUncertainty',
    by: who.ontwerper,
    input: {
      recordId: lateUren,
      reason: 'Zes weken tot tien uur open, en noteren wie er daarna nog komt vragen.',
    },
  },
  {
    on: '2024-11-05',
    name: 'clarifyUncertainty',
    by: who.ontwerper,
    input: {
      recordId: lateUren,
      outcome:
        'Na tienen komen andere mensen dan daarvoor. Zij zoeken geen kiosk maar een warme wachtruimte.',
    },
  },
  {
    on: '2024-11-21',
    name: 'reassessRisk',
    by: who.jongerenwerker,
    input: {
      recordId: zieke,
      likelihood: 'medium',
      reason: 'Twee bewoners vallen in als het moet.',
      reviewOn: '2025-02-01',
    },
  },
  {
    on: '2025-02-11',
    name: 'agreeRiskResponse',
    by: who.gebiedsbeheerder,
    input: { recordId: zieke, response: 'share', owner: partner.kadehuis },
  },
  {
    on: '2025-03-27',
    name: 'acceptUncertainty',
    by: who.tweedeBewoner,
    input: {
      recordId: nieuweEraf,
      outcome: 'Het wisselt per maand. We hoeven het niet te weten om door te gaan.',
    },
  },
];
