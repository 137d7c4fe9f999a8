import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const tweedeKeer = 'buurtbakens-onzeker-tweede-keer';
const netwerk = 'buurtbakens-onzeker-netwerk';

/** Will people come again, and what does an app do without power? */
export const uncertainties: readonly Occurrence[] = [
  {
    on: '2024-10-29',
    name: 'nameUncertainty',
    by: who.landkant,
    ids: [tweedeKeer],
    input: {
      question: 'Komen mensen een tweede keer?',
      whyItMatters: 'Zonder hen is het een oefening van de regio en niet van het dorp.',
      nature: 'unpredictable',
      stance: 'try',
    },
  },
  {
    on: '2024-11-30',
    name: 'clarifyUncertainty',
    by: who.landkant,
    input: { recordId: tweedeKeer, outcome: 'Ja, en met twee keer zo veel.' },
  },
  {
    on: '2025-01-14',
    name: 'nameUncertainty',
    by: who.onderzoeker,
    visibility: 'portfolio',
    ids: [netwerk],
    input: {
      question: 'Wat doet een app als de stroom lang wegblijft?',
      whyItMatters: 'Het besluit gaat ervan uit dat het netwerk het een paar uur volhoudt.',
      nature: 'not-known-yet',
      stance: 'try',
      revisitOn: '2025-04-01',
    },
  },
  {
    on: '2025-03-25',
    name: 'startExploringUncertainty',
    by: who.onderzoeker,
    input: { recordId: netwerk, reason: 'Een stroomtest met één dorp, op een donderdagavond.' },
  },
  {
    on: '2025-04-03',
    name: 'clarifyUncertainty',
    by: who.onderzoeker,
    input: {
      recordId: netwerk,
      outcome: 'Bij een stroomtest valt het netwerk uit, na veertig minuten. Daarna doet de app niets meer.',
    },
  },
  inEnglish(
    [netwerk, 'outcome'],
    { on: '2025-04-07', by: who.promovendus },
    'In a power test the network fails, after forty minutes. After that the app does nothing.',
  ),
];
