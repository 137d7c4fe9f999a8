import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const landt = 'stil-signaal-onzeker-waar-het-landt';
const wieLeest = 'stil-signaal-onzeker-wie-leest';
const niemandLeest = 'stil-signaal-risico-niemand-leest';

/** The doubt of June, which stood there when it was decided otherwise. */
export const uncertainties: readonly Occurrence[] = [
  {
    on: '2024-06-06',
    name: 'nameUncertainty',
    by: who.onderzoeker,
    visibility: 'portfolio',
    ids: [landt],
    input: {
      question: 'Durven jongeren een signaal te geven als zij niet weten waar het landt?',
      whyItMatters: 'Als het antwoord nee is, bouwen we iets wat niemand gebruikt.',
      nature: 'not-known-yet',
      stance: 'explore',
      revisitOn: '2024-10-01',
    },
  },
  inEnglish(
    [landt, 'question'],
    { on: '2024-06-10', by: who.onderzoeker },
    'Do youngsters dare give a signal if they do not know where it lands?',
  ),
  {
    on: '2024-06-06',
    name: 'startExploringUncertainty',
    by: who.onderzoeker,
    input: {
      recordId: landt,
      reason: 'Studenten vragen het aan veertig jongeren, met een envelop zonder adres.',
    },
  },
  {
    on: '2024-11-07',
    name: 'nameUncertainty',
    by: who.panellid,
    ids: [wieLeest],
    input: {
      question: 'Wie leest er aan de andere kant, ook op zaterdagavond?',
      whyItMatters: 'Wie iets stuurt en niets hoort, stuurt nooit meer iets.',
      nature: 'not-known-yet',
      stance: 'decide-later',
    },
  },
  {
    on: '2024-12-05',
    name: 'identifyRisk',
    by: who.casusregisseur,
    ids: [niemandLeest],
    input: {
      title: 'De pagina gaat open en niemand leest mee',
      likelihood: 'high',
      consequence: 'Een jongere in nood krijgt geen antwoord.',
      severity: 'high',
      owner: partner.veiligheidshuis,
    },
  },
  {
    on: '2024-12-05',
    name: 'reframeUncertaintyAsRisk',
    by: who.casusregisseur,
    input: {
      recordId: wieLeest,
      risk: niemandLeest,
      reason: 'Nu de projectleider weg is, weten we het wel: niemand.',
    },
  },
  {
    on: '2025-04-17',
    name: 'clarifyUncertainty',
    by: who.onderzoeker,
    input: {
      recordId: landt,
      outcome: 'Nee. Van veertig jongeren deden er drie iets in de envelop. Dat wisten we al in september.',
    },
  },
  {
    on: '2025-04-24',
    name: 'closeRisk',
    by: who.casusregisseur,
    input: { recordId: niemandLeest, reason: 'De pagina gaat niet open.' },
  },
];
