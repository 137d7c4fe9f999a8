import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const pleinVooruit = 'avondplein-initiatief-plein-vooruit';
const gegeven = 'avondplein-deelles-vechtpartij';

/** An exchange with another square, the fight included. */
export const otherInitiatives: readonly Occurrence[] = [
  {
    on: '2025-03-18',
    name: 'spotInitiative',
    by: who.gebiedsbeheerder,
    visibility: 'funder',
    ids: [pleinVooruit],
    input: {
      name: 'Plein Vooruit',
      kinship: 'Een marktplein in Hoogwolde waar bewoners zelf de avond openhouden',
      depth: 'aware',
    },
  },
  {
    on: '2025-04-08',
    name: 'connectInitiative',
    by: who.gebiedsbeheerder,
    input: { recordId: pleinVooruit, depth: 'exchanging', contact: 'Wijkcoördinator in Hoogwolde' },
  },
  {
    on: '2025-04-08',
    name: 'shareLessonWithInitiative',
    by: who.jongerenwerker,
    visibility: 'funder',
    ids: [gegeven],
    input: {
      content:
        "Ruil met 'Plein Vooruit' in Hoogwolde, ook over de vechtpartij: wat we deden, wat we eerst niet deden en wat we nu opschrijven.",
      worked: 'mixed',
      initiative: pleinVooruit,
      lesson: 'avondplein-les-risico-of-onzekerheid',
    },
  },
  inEnglish(
    [gegeven, 'content'],
    { on: '2025-04-10', by: who.ontwerper },
    "Exchange with 'Plein Vooruit' in Hoogwolde, the fight included: what we did, what we did not do at first and what we now write down.",
  ),
  {
    on: '2025-06-03',
    name: 'deepenInitiativeConnection',
    by: who.gebiedsbeheerder,
    input: {
      recordId: pleinVooruit,
      depth: 'aligning',
      jointAim: 'Samen één opleiding voor pleingastheren, met een dag op elk plein.',
    },
  },
];
