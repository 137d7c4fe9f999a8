import type { Occurrence } from '../../story/story.ts';
import { inEnglish } from '../../story/texts.ts';
import { partner, who } from '../ids.ts';

const anoniem = 'stil-signaal-ruimte-anoniem';
const meldplicht = 'stil-signaal-grens-anonieme-route';
const tegenslag = 'stil-signaal-tegenslag-juristen';

/** Room that was presumed, and proved to be a red line when it was asked after at last. */
export const playingField: readonly Occurrence[] = [
  {
    on: '2024-10-01',
    name: 'requestRoom',
    by: who.ontwerper,
    ids: [anoniem],
    input: {
      statement: 'Signalen zonder naam ontvangen zonder ze te hoeven opvolgen.',
      grantedBy: partner.politie,
      extent: 'deviate',
    },
  },
  {
    on: '2024-10-08',
    name: 'grantRoom',
    by: who.projectleider,
    input: {
      recordId: anoniem,
      conditions: 'Mondeling. Op papier volgt als de pagina er is.',
      until: '2025-03-31',
    },
  },
  {
    on: '2025-02-13',
    name: 'confirmRedLine',
    by: who.rechercheur,
    visibility: 'portfolio',
    ids: [meldplicht],
    input: {
      statement: 'Juristen: de anonieme route mag niet; de veronderstelde ruimte was een rode lijn.',
      setBy: partner.politie,
      ground: 'law',
      hardness: 'fixed',
      howTested: 'Voor het eerst gevraagd, in een gesprek van drie kwartier.',
    },
  },
  inEnglish(
    [meldplicht, 'statement'],
    { on: '2025-02-17', by: who.onderzoeker },
    'Lawyers: the anonymous route is not allowed; presumed room was a red line.',
  ),
  {
    on: '2025-02-13',
    name: 'closeRoom',
    by: who.rechercheur,
    input: {
      recordId: anoniem,
      closedBecause: 'withdrawn',
      reason: 'Wie een signaal over een strafbaar feit krijgt, kan het niet laten liggen.',
    },
  },
  {
    on: '2025-02-13',
    name: 'reportSetback',
    by: who.coordinator,
    visibility: 'portfolio',
    ids: [tegenslag],
    input: {
      whatHappened: 'De signaalroute waar we vier maanden aan bouwden, mag niet.',
      affected: 'Jongeren aan wie we iets hadden beloofd, en iedereen die eraan werkte.',
      firstResponse: 'silence',
    },
  },
  {
    on: '2025-04-17',
    name: 'discussSetback',
    by: who.procesbegeleider,
    input: {
      recordId: tegenslag,
      reason: 'Negen weken later, in het retrospectief. Tot dan stond het op geen enkele agenda.',
    },
  },
  {
    on: '2025-07-10',
    name: 'learnFromSetback',
    by: who.procesbegeleider,
    input: {
      recordId: tegenslag,
      insight: 'Een vraag aan een jurist kost drie kwartier. Hem niet stellen kostte ons een winter.',
      lesson: 'stil-signaal-les-de-twijfel-stond-er',
    },
  },
  inEnglish(
    [tegenslag, 'insight'],
    { on: '2025-07-10', by: who.onderzoeker },
    'A question to a lawyer takes three quarters of an hour. Not asking it cost us a winter.',
  ),
];
