import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { who } from '../ids.ts';

const lichtUit = 'buurtbakens-initiatief-licht-uit';
const buurAanZet = 'buurtbakens-initiatief-buur-aan-zet';
const waarschuwing = 'buurtbakens-deelles-apps';

/** A warning that came a week before decision C4 and was read five weeks after it. */
export const otherInitiatives: readonly Occurrence[] = [
  {
    on: '2024-12-17',
    name: 'spotInitiative',
    by: who.adviseur,
    visibility: 'funder',
    ids: [buurAanZet],
    input: { name: 'Buur aan Zet', kinship: 'Straten die afspreken wie wie wakker maakt', depth: 'aware' },
  },
  {
    on: '2025-02-20',
    name: 'connectInitiative',
    by: who.adviseur,
    input: { recordId: buurAanZet, depth: 'exchanging', contact: 'Opbouwwerker' },
  },
  {
    on: '2025-02-20',
    name: 'connectInitiative',
    by: who.adviseur,
    visibility: 'portfolio',
    ids: [lichtUit],
    input: {
      name: 'Licht Uit',
      kinship: 'Een stad die elk jaar een avond zonder stroom oefent',
      depth: 'exchanging',
      jointAim: 'Elkaars oefeningen bekijken voordat we er zelf een bedenken.',
    },
  },
  {
    on: '2025-01-09',
    recordedOn: '2025-02-20',
    name: 'receiveLessonFromInitiative',
    by: who.adviseur,
    visibility: 'funder',
    ids: [waarschuwing],
    input: {
      content:
        "Verbinding met 'Licht Uit' en 'Buur aan Zet'; hun waarschuwing over apps wordt te laat gelezen: 'de onze viel uit toen het licht uitviel'.",
      worked: 'did-not-work',
      initiative: buurAanZet,
    },
  },
  inEnglish(
    [waarschuwing, 'content'],
    { on: '2025-02-24', by: who.promovendus },
    "Connection with 'Licht Uit' and 'Buur aan Zet'; their warning about apps is read too late: 'ours went out when the light went out'.",
  ),
  {
    on: '2025-04-03',
    name: 'reuseSharedLesson',
    by: who.adviseur,
    input: {
      recordId: waarschuwing,
      reuse: 'Gebruikt bij het terugdraaien van de app. De mail lag sinds 9 januari in een gedeelde postbus.',
    },
  },
  {
    on: '2025-06-17',
    name: 'deepenInitiativeConnection',
    by: who.adviseur,
    input: { recordId: lichtUit, depth: 'joint-work', jointAim: 'Een oefenavond per jaar, om en om.' },
  },
];
