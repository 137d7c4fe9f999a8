import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const meldlijn = 'stil-signaal-initiatief-meldlijn';
const regios = 'stil-signaal-initiatief-drie-regios';
const nietWerkte = 'stil-signaal-deelles-wat-niet-werkte';

/** One connection nobody had time for, and an evening about what did not work. */
export const otherInitiatives: readonly Occurrence[] = [
  {
    on: '2024-10-29',
    name: 'spotInitiative',
    by: who.rechercheur,
    ids: [meldlijn],
    input: {
      name: 'Een meldlijn voor scholieren in een andere regio',
      kinship: 'Zelfde vraag, wel met een naam erbij',
      depth: 'aware',
    },
  },
  {
    on: '2025-02-20',
    name: 'endInitiativeConnection',
    by: who.rechercheur,
    input: { recordId: meldlijn, reason: 'Nooit gebeld. Eerst was er geen tijd, daarna geen mandaat.' },
  },
  {
    on: '2025-06-05',
    name: 'connectInitiative',
    by: who.coordinator,
    visibility: 'funder',
    ids: [regios],
    input: {
      name: "Drie andere regio's",
      kinship: 'Zij staan op het punt hetzelfde te gaan bouwen',
      depth: 'exchanging',
      contact: 'Beleidsadviseurs jeugd en veiligheid',
    },
  },
  {
    on: '2025-06-05',
    name: 'shareLessonWithInitiative',
    by: who.ontwerper,
    visibility: 'funder',
    ids: [nietWerkte],
    input: {
      content:
        "Open avond 'wat niet werkte' met drie andere regio's: de route die niet mocht, het gesprek dat niet kwam.",
      worked: 'did-not-work',
      initiative: regios,
      lesson: 'stil-signaal-les-de-twijfel-stond-er',
    },
  },
  inEnglish(
    [nietWerkte, 'content'],
    { on: '2025-06-09', by: who.onderzoeker },
    "Open evening 'what did not work' with three other regions: the route that was not allowed, the talk that did not come.",
  ),
  {
    on: '2025-06-24',
    name: 'deepenInitiativeConnection',
    by: who.coordinator,
    input: {
      recordId: regios,
      depth: 'aligning',
      jointAim: 'Samen aan de wetgever vragen wat wel zou mogen.',
    },
  },
];
